/** What a department does with a whistle that calls it. */
import { limits } from '../../../contract/limits'
import { call } from '../../../services/cloud/call'
import { dutiesOfOthers, groundsFor } from '../../../services/cloud/grounds'
import type { Actions, Asked, Sent } from '../../../services/page/action'
import type { WhistleView } from '../../../services/words/whistle-view'

export type Action = 'join' | 'respond' | 'note' | 'refuse' | 'unfounded'

const most = limits.words

const asked = ({ seen, token }: Pick<Sent<WhistleView>, 'seen' | 'token'>) => ({
  whistleId: seen.id,
  token,
})

/** On what ground it is refused; whose duty it is instead is offered. */
const refusing = (choices: readonly string[]): Asked => ({
  title: '不归我们管',
  hint: '写明依据，交督办裁定。裁定之前，该办的照办。',
  fields: [
    {
      ...{ name: 'basis', label: '依据', placeholder: '哪部法律、哪份职责清单、哪一条' },
      ...{ most: limits.reason, choices },
    },
  ],
  send: '交督办裁定',
})

export const actions: Actions<Action, WhistleView> = {
  join: {
    messages: 'task',
    per: () => [],
    busy: '正在报到…',
    done: '报到了',
    lost: '网断了，还没报到',
    send: (sent) => call('whistle.join', asked(sent)),
  },
  refuse: {
    form: async ({ category, own }) =>
      refusing(dutiesOfOthers(await groundsFor(category.code), own)),
    done: '交给督办了，等裁定',
    send: ({ values: { basis = '' }, ...sent }) =>
      call('whistle.refuse', { ...asked(sent), basis }),
  },
  note: {
    form: {
      title: '记进展',
      hint: '社区和一起来的部门看得到。',
      fields: [
        {
          name: 'words',
          label: '到哪一步了',
          placeholder: '看到什么、做了什么、接下来怎么办',
          most,
        },
      ],
      photos: true,
      send: '记下',
    },
    done: '记下了',
    send: ({ values: { words = '' }, photos, ...sent }) =>
      call('whistle.note', { ...asked(sent), words, photos }),
  },
  respond: {
    form: {
      title: '答复社区',
      hint: '社区会到现场看，没做好会退回来。',
      fields: [
        { name: 'words', label: '办得怎么样', placeholder: '做了什么、结果怎样、以后谁管', most },
      ],
      photos: true,
      send: '答复给社区',
    },
    done: '答复了，等社区到现场看',
    send: ({ values: { words = '' }, photos, ...sent }) =>
      call('whistle.respond', { ...asked(sent), version: sent.seen.version, words, photos }),
  },
  unfounded: {
    form: {
      title: '认为不该吹这声哨',
      hint: '记在这声哨上，只能说一次。该办的照办。',
      fields: [{ name: 'words', label: '为什么', placeholder: '社区自己能办，或者没先试过', most }],
      send: '记下',
    },
    done: '记在这声哨上了',
    send: ({ values: { words = '' }, ...sent }) =>
      call('whistle.unfounded', { ...asked(sent), words }),
  },
}
