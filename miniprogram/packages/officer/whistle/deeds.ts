import type { Filled, Values } from '../../../components/form/form-sheet/draft'
import { dropForm } from '../../../components/form/form-sheet/draft'
import type { Form } from '../../../components/form/form-sheet/form'
import { limits } from '../../../contract/limits'
import { call } from '../../../services/cloud/call'
import { forgetFiles } from '../../../services/media/kept-files'
import { uploadPhotos } from '../../../services/media/upload'
import type { WhistleView } from '../../../services/words/whistle-view'

/** What a department does with a whistle in words. */
export type Deed = 'refuse' | 'note' | 'respond' | 'unfounded'

type Seen = Pick<WhistleView, 'id' | 'version'>
type Asked = { whistleId: string; token: string }
type Way = (asked: Asked, said: { values: Values; photos: string[]; version: number }) => unknown

const most = limits.words

const forms: Record<Deed, Omit<Form, 'key'> & { told: string }> = {
  refuse: {
    title: '不归我们管',
    hint: '写明依据，交督办裁定。裁定之前，该办的照办。',
    fields: [
      {
        name: 'basis',
        label: '依据',
        placeholder: '哪部法律、哪份职责清单、哪一条',
        most: limits.reason,
      },
    ],
    send: '交督办裁定',
    told: '交给督办了，等裁定',
  },
  note: {
    title: '记进展',
    hint: '社区和一起来的部门看得到。',
    fields: [
      { name: 'words', label: '到哪一步了', placeholder: '看到什么、做了什么、接下来怎么办', most },
    ],
    photos: true,
    send: '记下',
    told: '记下了',
  },
  respond: {
    title: '答复社区',
    hint: '社区会到现场看，没做好会退回来。',
    fields: [
      { name: 'words', label: '办得怎么样', placeholder: '做了什么、结果怎样、以后谁管', most },
    ],
    photos: true,
    send: '答复给社区',
    told: '答复了，等社区到现场看',
  },
  unfounded: {
    title: '认为不该吹这声哨',
    hint: '记在这声哨上，只能说一次。该办的照办。',
    fields: [{ name: 'words', label: '为什么', placeholder: '社区自己能办，或者没先试过', most }],
    send: '记下',
    told: '记在这声哨上了',
  },
}

const ways: Record<Deed, Way> = {
  refuse: (asked, { values: { basis = '' } }) => call('whistle.refuse', { ...asked, basis }),
  note: (asked, { values: { words = '' }, photos }) =>
    call('whistle.note', { ...asked, words, photos }),
  respond: (asked, { values: { words = '' }, photos, version }) =>
    call('whistle.respond', { ...asked, version, words, photos }),
  unfounded: (asked, { values: { words = '' } }) => call('whistle.unfounded', { ...asked, words }),
}

const keyOf = (deed: Deed, { id }: Pick<Seen, 'id'>): string => `whistle-${deed}:${id}`

/** The sheet that asks for it; what was written in it is kept for this whistle. */
export const formFor = (deed: Deed, seen: Pick<Seen, 'id'>): Form => ({
  ...forms[deed],
  key: keyOf(deed, seen),
})

/** What is told once it has arrived. */
export const toldOf = (deed: Deed): string => forms[deed].told

/** Does it; what was written is forgotten once it has arrived. @throws CallError */
export async function doDeed(deed: Deed, seen: Seen, filled: Filled): Promise<void> {
  const { token, values } = filled
  const photos = await uploadPhotos(token, filled.photos)
  await ways[deed]({ whistleId: seen.id, token }, { values, photos, version: seen.version })
  dropForm(keyOf(deed, seen))
  forgetFiles(filled.photos)
}
