/** What whoever follows up a bad rating does with it, or decides on its appeal: all of it in words. */
import { limits } from '../../../../contract/limits'
import { call } from '../../../../services/cloud/call'
import type { Actions, Sent } from '../../../../services/page/action'
import type { RemedyAction, RemedyView } from '../../services/remedy-view'

/** What this page does; the handler and the reporter have theirs elsewhere. An appeal is upheld or refused. */
export type Action = Exclude<RemedyAction, 'reply' | 'again' | 'decideAppeal'> | 'uphold' | 'refuse'

const most = limits.words

/** What was decided on, as it was seen. */
const decision = ({ seen, token }: Pick<Sent<RemedyView>, 'seen' | 'token'>) => ({
  remedyId: seen.id,
  version: seen.version,
  token,
})

export const actions: Actions<Action, RemedyView> = {
  call: {
    messages: 'task',
    form: {
      title: '电话里怎么说的',
      hint: '居民看得到您联系过了，看不到这几句。',
      fields: [{ name: 'words', label: '居民怎么说', placeholder: '哪儿不满意，想要怎样', most }],
      send: '记下',
    },
    done: '记下了',
    send: ({ seen, token, values: { words = '' } }) =>
      call('remedy.call', { remedyId: seen.id, token, words }),
  },
  mend: {
    form: {
      title: '要改什么',
      hint: '办事的人只看得到这几句，看不到是谁评的、是哪件事。别写名字和门牌。',
      fields: [
        { name: 'words', label: '要改的', placeholder: '比如：上门前先打电话，说清几点到', most },
      ],
      send: '发给他改',
    },
    done: '发过去了，等他改、等他回话',
    send: ({ values: { words = '' }, ...sent }) =>
      call('remedy.mend', { ...decision(sent), words }),
  },
  rectify: {
    form: {
      title: '改成什么样了',
      hint: '居民看得到。接着回访。',
      fields: [{ name: 'words', label: '改了什么', placeholder: '做了什么，往后怎么做', most }],
      send: '改好了',
    },
    done: '记下了，接着回访',
    send: ({ values: { words = '' }, ...sent }) =>
      call('remedy.rectify', { ...decision(sent), words }),
  },
  explain: {
    form: {
      title: '说明情况，不用改',
      hint: '居民看得到这两条。接着回访。',
      fields: [
        { name: 'words', label: '怎么回事', placeholder: '讲清楚为什么这样办', most },
        { name: 'basis', label: '依据', placeholder: '哪份文件、哪一条', most: limits.reason },
      ],
      send: '说明',
    },
    done: '记下了，接着回访',
    send: ({ values: { words = '', basis = '' }, ...sent }) =>
      call('remedy.explain', { ...decision(sent), words, basis }),
  },
  extend: {
    form: {
      title: '为什么要延',
      hint: '只能延一次。',
      fields: [
        {
          name: 'reason',
          label: '为什么',
          placeholder: '等什么，等到什么时候',
          most: limits.reason,
        },
      ],
      send: '延期',
    },
    done: '延了',
    send: ({ values: { reason = '' }, ...sent }) =>
      call('remedy.extend', { ...decision(sent), reason }),
  },
  appeal: {
    form: {
      title: '为什么这个评价不该算',
      hint: '由另外两位督办各看一遍，两位都同意才不算。评价不会删。',
      fields: [{ name: 'ground', label: '为什么', placeholder: '比如：评的不是这件事', most }],
      send: '请两位督办看',
    },
    done: '送过去了，等两位督办定',
    send: ({ values: { ground = '' }, ...sent }) =>
      call('remedy.appeal', { ...decision(sent), ground }),
  },
  uphold: {
    form: {
      title: '这个评价不算',
      hint: '两位都这样说，才不算进统计。评价不会删，居民会知道为什么。',
      fields: [{ name: 'words', label: '为什么', placeholder: '看了什么，为什么不该算', most }],
      send: '不算',
    },
    done: '记下了',
    send: ({ values: { words = '' }, ...sent }) =>
      call('remedy.decideAppeal', { ...decision(sent), uphold: true, words }),
  },
  refuse: {
    form: {
      title: '这个评价照算',
      hint: '一位说照算，就接着整改。',
      fields: [{ name: 'words', label: '为什么', placeholder: '看了什么，为什么该算', most }],
      send: '照算',
    },
    done: '记下了，接着整改',
    send: ({ values: { words = '' }, ...sent }) =>
      call('remedy.decideAppeal', { ...decision(sent), uphold: false, words }),
  },
  revisit: {
    form: {
      title: '回访时怎么说的',
      hint: '记下后请居民再评一次，和第一次摆在一起。',
      fields: [{ name: 'words', label: '居民怎么说', placeholder: '满意不满意，还差什么', most }],
      send: '记下，请居民再评',
    },
    done: '记下了，等居民再评',
    send: ({ values: { words = '' }, ...sent }) =>
      call('remedy.revisit', { ...decision(sent), words }),
  },
}
