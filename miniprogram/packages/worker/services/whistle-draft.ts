/** What a handler writes to ask for a whistle, kept on this phone. */
import type { Procedures } from '../../../../typings/procedures'
import { call } from '../../../services/cloud/call'
import { forgetFiles } from '../../../services/media/kept-files'
import { uploadPhotos } from '../../../services/media/upload'
import { formDrafts, type Tokened } from '../../../services/page/form-draft'

/** What a form about a whistle starts from: departments, who usually comes, kinds with their limits. */
export type Offer = Procedures['whistle.suggest']['result']

type Asked = Procedures['whistle.ask']['input']

/** A whistle that is being asked for. */
export type WhistleDraft = Tokened<{
  /** Empty while none is chosen. */
  kind: Asked['kind'] | ''
  tried: string
  ground: string
  /** Codes of departments; the lead empty while none is chosen. */
  lead: string
  helpers: string[]
  /** Where its photos are kept on this phone. */
  photos: string[]
  /** Which of the report's photos go along, by their ids. */
  along: string[]
}>

/** Whistles that are being asked for, each by its report. */
export const whistleDrafts = formDrafts<Omit<WhistleDraft, 'token'>>('whistle', {
  ...{ kind: '', tried: '', ground: '', lead: '' },
  ...{ helpers: [], photos: [], along: [] },
})

/** What is still missing, in words; empty when nothing is. */
export function lackOf({ kind, tried, ground, lead }: WhistleDraft): string {
  const missing = [
    ...(kind ? [] : ['哪一种']),
    ...(tried.trim() ? [] : ['试过什么']),
    ...(lead ? [] : ['主办']),
    ...(ground.trim() ? [] : ['依据']),
  ]
  return missing.length > 0 ? `还差：${missing.join('、')}` : ''
}

/**
 * Asks the steward to blow it; the draft is forgotten only once it has arrived.
 * @throws CallError
 */
export async function askWhistle(reportId: string, draft: WhistleDraft): Promise<void> {
  const { token, kind, tried, ground, lead, helpers, along } = draft
  if (!kind) throw new Error('a whistle is asked for whole')
  const photos = await uploadPhotos(token, draft.photos)
  await call('whistle.ask', {
    ...{ reportId, token, kind, lead, helpers, photos, along },
    ...{ tried: tried.trim(), ground: ground.trim() },
  })
  whistleDrafts.drop(reportId)
  forgetFiles(draft.photos)
}
