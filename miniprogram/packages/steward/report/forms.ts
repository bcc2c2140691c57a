import { dropForm, type Filled, type Values } from '../../../components/form/form-sheet/draft'
import type { Form } from '../../../components/form/form-sheet/form'
import { limits } from '../../../contract/limits'
import { call } from '../../../services/cloud/call'
import type { ReportView } from '../../../services/words/report-view'

/** What is done with a report by saying why. */
export type FormKind = 'deny' | 'decline' | 'fault' | 'takeOff'

type Seen = Pick<ReportView, 'id' | 'version'>
type Way = (seen: { reportId: string; version: number; token: string }, values: Values) => unknown

const most = limits.reason

const forms: Record<FormKind, Omit<Form, 'key'> & { told: string }> = {
  deny: {
    title: '不同意，为什么',
    hint: '写的话，申请的人看得到。',
    fields: [{ name: 'words', label: '为什么', placeholder: '一句话说清楚', most }],
    send: '不同意',
    told: '答复过去了',
  },
  decline: {
    title: '不予受理',
    hint: '反映人看得到这三条，可以向督办提一次异议。',
    fields: [
      { name: 'reason', label: '为什么', placeholder: '比如：这是邻里的民事纠纷', most },
      { name: 'basis', label: '依据', placeholder: '哪部法律、哪份文件、哪一条', most },
      { name: 'turnTo', label: '该找谁', placeholder: '单位、电话、地址，写全', most },
    ],
    send: '不予受理',
    told: '不予受理了，反映人会看到为什么、该找谁',
  },
  fault: {
    title: '没办到位，差在哪儿',
    hint: '会交回去再办，重新计时。',
    fields: [{ name: 'words', label: '差在哪儿', placeholder: '看到什么就写什么', most }],
    send: '交回去再办',
    told: '交回去再办了',
  },
  takeOff: {
    title: '从公示里撤下',
    hint: '马上看不到了，往后也不再公示。写的话，反映人看得到。',
    fields: [{ name: 'reason', label: '为什么', placeholder: '比如：照片里有邻居的脸', most }],
    send: '撤下',
    told: '撤下了',
  },
}

const ways: Record<FormKind, Way> = {
  deny: (seen, { words = '' }) => call('report.decide', { ...seen, grant: false, words }),
  decline: (seen, { reason = '', basis = '', turnTo = '' }) =>
    call('report.decline', { ...seen, reason, basis, turnTo }),
  takeOff: ({ reportId, token }, { reason = '' }) =>
    call('report.takeOff', { reportId, token, reason }),
  fault: (seen, { words = '' }) => call('report.check', { ...seen, holds: false, words }),
}

/** The sheet that asks for it; what was written in it is kept for this report. */
export const formFor = (kind: FormKind, { id }: Seen): Form => ({
  ...forms[kind],
  key: `${kind}:${id}`,
})

/** What is told once it has arrived. */
export const toldOf = (kind: FormKind): string => forms[kind].told

/** Does it; what was written is forgotten once it has arrived. @throws CallError */
export async function sendForm(
  kind: FormKind,
  { id, version }: Seen,
  { values, token }: Filled,
): Promise<void> {
  await ways[kind]({ reportId: id, version, token }, values)
  dropForm(formFor(kind, { id, version }).key)
}
