/** What whoever leads a report's area does with it. */
import { limits } from '../../../../contract/limits'
import { call } from '../../../../services/cloud/call'
import { type Grounds, groundsFor, turnsTo } from '../../../../services/cloud/grounds'
import type { Actions, Asked } from '../../../../services/page/action'
import { decision, type ReportView } from '../../../../services/words/report-view'

/** A request is granted or denied; what is checked holds, or has a fault. */
export type Action =
  | ('grant' | 'deny' | 'hold' | 'fault')
  | ('assign' | 'merge' | 'decline' | 'takeOff' | 'unclaim')

const most = limits.reason

/** What the reporter is told who is declined; grounds and whom to turn to are offered, those that fit first. */
const declining = (grounds: Grounds): Asked => ({
  title: '不予受理',
  hint: '反映人看得到这三条，可以向督办提一次异议。',
  fields: [
    { name: 'reason', label: '为什么', placeholder: '比如：这是邻里的民事纠纷', most },
    {
      ...{ name: 'basis', label: '依据', placeholder: '哪部法律、哪份文件、哪一条', most },
      choices: grounds.declining,
    },
    {
      ...{ name: 'turnTo', label: '该找谁', placeholder: '单位、电话、地址，写全', most },
      choices: turnsTo(grounds),
    },
  ],
  send: '不予受理',
})

export const actions: Actions<Action, ReportView> = {
  grant: {
    messages: 'task',
    done: '同意了',
    send: (sent) => call('report.decide', { ...decision(sent), grant: true }),
  },
  deny: {
    form: {
      title: '不同意，为什么',
      hint: '写的话，申请的人看得到。',
      fields: [{ name: 'words', label: '为什么', placeholder: '一句话说清楚', most }],
      send: '不同意',
    },
    done: '答复过去了',
    send: ({ values: { words = '' }, ...sent }) =>
      call('report.decide', { ...decision(sent), grant: false, words }),
  },
  hold: {
    done: '复核过了，这件结束',
    send: (sent) => call('report.check', { ...decision(sent), holds: true }),
  },
  fault: {
    form: {
      title: '没办到位，差在哪儿',
      hint: '会交回去再办，重新计时。',
      fields: [{ name: 'words', label: '差在哪儿', placeholder: '看到什么就写什么', most }],
      send: '交回去再办',
    },
    done: '交回去再办了',
    send: ({ values: { words = '' }, ...sent }) =>
      call('report.check', { ...decision(sent), holds: false, words }),
  },
  assign: {
    opens: ({ id, version, title, holder }) => ({
      assigning: { id, version, title, holder: holder?.name ?? '' },
    }),
  },
  merge: { opens: ({ id, version, title }) => ({ merging: { id, version, title } }) },
  decline: {
    form: async ({ category: { code } }) => declining(await groundsFor(code)),
    done: '不予受理了，反映人会看到为什么、该找谁',
    send: ({ values: { reason = '', basis = '', turnTo = '' }, ...sent }) =>
      call('report.decline', { ...decision(sent), reason, basis, turnTo }),
  },
  takeOff: {
    form: {
      title: '从公示里撤下',
      hint: '马上看不到了，往后也不再公示。写的话，反映人看得到。',
      fields: [{ name: 'reason', label: '为什么', placeholder: '比如：照片里有邻居的脸', most }],
      send: '撤下',
    },
    done: '撤下了',
    send: ({ seen, token, values: { reason = '' } }) =>
      call('report.takeOff', { reportId: seen.id, token, reason }),
  },
  unclaim: {
    form: {
      title: '收回凭条',
      hint: '凭条给错了人，或者被别人拿去用了：这件事不再归那个人，凭条可以再给一次。',
      fields: [{ name: 'reason', label: '为什么', placeholder: '比如：凭条给错了人', most }],
      send: '收回',
    },
    done: '收回来了',
    send: ({ seen, token, values: { reason = '' } }) =>
      call('report.unclaim', { reportId: seen.id, token, reason }),
  },
}
