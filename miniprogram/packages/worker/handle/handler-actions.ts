/** What a handler does with a report, beside what they say of it. */

import { call } from '../../../services/cloud/call'
import { cloudNow } from '../../../services/device/clock'
import type { Actions } from '../../../services/page/action'
import { open } from '../../../services/page/routes'
import { endOfDate } from '../../../services/words/date-input'
import { decision, type ReportView } from '../../../services/words/report-view'
import { extended, questioned, returned, suspended } from './handler-forms'

export type Action =
  | ('accept' | 'return' | 'contact' | 'note' | 'ask')
  | ('whistle' | 'extend' | 'suspend' | 'resume' | 'correct')

export const actions: Actions<Action, ReportView> = {
  accept: {
    messages: 'task',
    busy: '正在受理…',
    done: '受理了，先联系反映人',
    send: (sent) => call('report.accept', decision(sent)),
  },
  return: {
    form: returned,
    done: '退回待派池了',
    send: ({ values: { reason = '' }, ...sent }) =>
      call('report.return', { ...decision(sent), reason }),
  },
  contact: { opens: () => ({ sheet: 'contact' }) },
  note: { opens: () => ({ sheet: 'note' }) },
  ask: {
    form: questioned,
    done: '问过了，等居民回复',
    send: ({ seen, token, values: { words = '', days = '' } }) =>
      call('report.ask', { reportId: seen.id, token, words, days: Number(days) }),
  },
  whistle: { go: ({ id }) => open('/packages/worker/whistle/whistle', { id }) },
  correct: { go: ({ id }) => open('/packages/worker/correct/correct', { id }) },
  extend: {
    form: ({ extensions }) => extended(extensions),
    done: '申请交上去了，等社区批',
    send: ({ values: { reason = '', limit = '' }, ...sent }) =>
      call('report.extend', { ...decision(sent), reason, limit }),
  },
  suspend: {
    form: () => suspended(cloudNow()),
    done: '申请交上去了，等社区和街道批',
    send: ({ values: { reason = '', until = '' }, ...sent }) =>
      call('report.suspend', { ...decision(sent), reason, until: endOfDate(until) }),
  },
  resume: {
    confirm: {
      title: '不用再等了？',
      content: '挂账就此结束，时钟接着走。',
      confirmText: '接着办',
      cancelText: '再等等',
    },
    done: '时钟接着走了',
    send: (sent) => call('report.resume', decision(sent)),
  },
}
