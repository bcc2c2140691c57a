import { dropForm, type Filled, type Values } from '../../../components/form/form-sheet/draft'
import type { Form } from '../../../components/form/form-sheet/form'
import { limits } from '../../../contract/limits'
import { call } from '../../../services/cloud/call'
import type { RemedyView } from '../services/remedy-view'
import type { Deed } from './offers'

/** All is said in words; an appeal is upheld or refused. */
export type FormKind = Exclude<Deed, 'decideAppeal'> | 'uphold' | 'refuse'

type Seen = { remedyId: string; version: number; token: string }
type Way = (seen: Seen, values: Values) => Promise<unknown>

const most = limits.words

const forms: Record<FormKind, Omit<Form, 'key'> & { told: string }> = {
  call: {
    title: '电话里怎么说的',
    hint: '居民看得到您联系过了，看不到这几句。',
    fields: [{ name: 'words', label: '居民怎么说', placeholder: '哪儿不满意，想要怎样', most }],
    send: '记下',
    told: '记下了',
  },
  mend: {
    title: '要改什么',
    hint: '办事的人只看得到这几句，看不到是谁评的、是哪件事。别写名字和门牌。',
    fields: [
      { name: 'words', label: '要改的', placeholder: '比如：上门前先打电话，说清几点到', most },
    ],
    send: '发给他改',
    told: '发过去了，等他改、等他回话',
  },
  rectify: {
    title: '改成什么样了',
    hint: '居民看得到。接着回访。',
    fields: [{ name: 'words', label: '改了什么', placeholder: '做了什么，往后怎么做', most }],
    send: '改好了',
    told: '记下了，接着回访',
  },
  explain: {
    title: '说明情况，不用改',
    hint: '居民看得到这两条。接着回访。',
    fields: [
      { name: 'words', label: '怎么回事', placeholder: '讲清楚为什么这样办', most },
      { name: 'basis', label: '依据', placeholder: '哪份文件、哪一条', most: limits.reason },
    ],
    send: '说明',
    told: '记下了，接着回访',
  },
  extend: {
    title: '为什么要延',
    hint: '只能延一次。',
    fields: [
      { name: 'reason', label: '为什么', placeholder: '等什么，等到什么时候', most: limits.reason },
    ],
    send: '延期',
    told: '延了',
  },
  appeal: {
    title: '为什么这个评价不该算',
    hint: '由另外两位督办各看一遍，两位都同意才不算。评价不会删。',
    fields: [{ name: 'ground', label: '为什么', placeholder: '比如：评的不是这件事', most }],
    send: '请两位督办看',
    told: '送过去了，等两位督办定',
  },
  uphold: {
    title: '这个评价不算',
    hint: '两位都这样说，才不算进统计。评价不会删，居民会知道为什么。',
    fields: [{ name: 'words', label: '为什么', placeholder: '看了什么，为什么不该算', most }],
    send: '不算',
    told: '记下了',
  },
  refuse: {
    title: '这个评价照算',
    hint: '一位说照算，就接着整改。',
    fields: [{ name: 'words', label: '为什么', placeholder: '看了什么，为什么该算', most }],
    send: '照算',
    told: '记下了，接着整改',
  },
  revisit: {
    title: '回访时怎么说的',
    hint: '记下后请居民再评一次，和第一次摆在一起。',
    fields: [{ name: 'words', label: '居民怎么说', placeholder: '满意不满意，还差什么', most }],
    send: '记下，请居民再评',
    told: '记下了，等居民再评',
  },
}

const ways: Record<FormKind, Way> = {
  call: ({ remedyId, token }, { words = '' }) => call('remedy.call', { remedyId, token, words }),
  mend: (seen, { words = '' }) => call('remedy.mend', { ...seen, words }),
  rectify: (seen, { words = '' }) => call('remedy.rectify', { ...seen, words }),
  explain: (seen, { words = '', basis = '' }) => call('remedy.explain', { ...seen, words, basis }),
  extend: (seen, { reason = '' }) => call('remedy.extend', { ...seen, reason }),
  appeal: (seen, { ground = '' }) => call('remedy.appeal', { ...seen, ground }),
  uphold: (seen, { words = '' }) => call('remedy.decideAppeal', { ...seen, uphold: true, words }),
  refuse: (seen, { words = '' }) => call('remedy.decideAppeal', { ...seen, uphold: false, words }),
  revisit: (seen, { words = '' }) => call('remedy.revisit', { ...seen, words }),
}

/** The sheet that asks for it; what was written in it is kept for this remedy. */
export const formFor = (kind: FormKind, remedyId: string): Form => ({
  ...forms[kind],
  key: `${kind}:${remedyId}`,
})

/** What is told once it has arrived. */
export const toldOf = (kind: FormKind): string => forms[kind].told

/** Does it; what was written is forgotten once it has arrived. @throws CallError */
export async function sendForm(
  kind: FormKind,
  { id, version }: Pick<RemedyView, 'id' | 'version'>,
  { values, token }: Filled,
): Promise<void> {
  await ways[kind]({ remedyId: id, version, token }, values)
  dropForm(formFor(kind, id).key)
}
