import { call } from '../../../services/cloud'
import { forgetPhotos, uploadPhoto } from '../../../services/photos'
import type { ReportView } from '../../../services/report-view'
import { currentMe } from '../../../services/session'
import { dropWorkDraft, type Saying, type WorkDraft } from '../../../services/work-drafts'

/** The report that is spoken of, as it was last seen. */
type Spoken = Pick<ReportView, 'id' | 'version'>

/** What is sent: the photos by their file ids. */
type Said = Pick<WorkDraft, 'token' | 'words' | 'met'> & { photos: string[] }

const send: Record<Saying, (report: Spoken, said: Said) => Promise<unknown>> = {
  contact: ({ id }, { token, words }) => call('report.contact', { reportId: id, token, words }),
  note: ({ id }, { token, words, photos }) =>
    call('report.note', { reportId: id, token, words, photos }),
  finish: ({ id, version }, said) => call('report.finish', { reportId: id, version, ...said }),
}

/**
 * Says something of a report: uploads its photos, then sends it. The draft is forgotten only once
 * it has arrived; said again with the same token, it has one effect.
 * @param progress is told how far it is, in words
 * @throws CallError
 */
export async function say(
  saying: Saying,
  report: Spoken,
  draft: WorkDraft,
  progress: (words: string) => void,
): Promise<void> {
  const { token, met, photos: paths } = draft
  const photos = await uploadAll(draft, progress)
  progress('正在送…')
  await send[saying](report, { token, words: draft.words.trim(), met, photos })
  dropWorkDraft(saying, report.id)
  forgetPhotos(paths)
}

/** Photos go to places that follow from the token and their order, so a second try replaces them. */
async function uploadAll(
  { token, photos }: WorkDraft,
  progress: (words: string) => void,
): Promise<string[]> {
  if (photos.length === 0) return []
  const { folder } = await currentMe()
  const arrived: string[] = []
  for (const path of photos) {
    progress(`照片 ${arrived.length + 1} / ${photos.length}`)
    arrived.push(await uploadPhoto(path, `${folder}/${token}/${arrived.length + 1}.jpg`))
  }
  return arrived
}
