/** What a reporter, or a neighbour who met the same, does from a report's page. */
import { call } from '../../../services/cloud/call'
import { dial } from '../../../services/device/dial'
import type { ReporterSaying } from '../../../services/outbox/drafts'
import type { Actions } from '../../../services/page/action'
import { open } from '../../../services/page/routes'
import type { ReportView } from '../../../services/words/report-view'
import { urge, urged } from '../services/urge'

export type Action =
  | ('answer' | 'reply' | 'add' | 'object' | 'apart' | 'reopen' | 'urge' | 'withdraw')
  | ('call' | 'rate' | 'again')

/** Opens the page where something is said of a report. */
export const say = ({ id, title }: ReportView, kind: ReporterSaying): void =>
  open('/packages/resident/say/say', { id, kind, title })

const answer = ({ id }: ReportView): void => open('/packages/resident/answer/answer', { id })

export const actions: Actions<Action, ReportView> = {
  call: { go: ({ holder }) => dial(holder?.phone ?? '') },
  answer: { go: answer },
  rate: { go: answer },
  again: { go: ({ id }) => open('/packages/resident/rate-again/rate-again', { id }) },
  reply: { go: (report) => say(report, 'reply') },
  add: { go: (report) => say(report, 'add') },
  object: { go: (report) => say(report, 'object') },
  reopen: { go: (report) => say(report, 'reopen') },
  urge: { busy: '正在催…', done: urged, send: ({ seen }) => urge(seen.id) },
  withdraw: {
    confirm: {
      title: '撤回这件事？',
      content: '撤回后就不再办了。以后还要办，得重新反映。',
      confirmText: '撤回',
      cancelText: '先不',
    },
    per: () => [],
    busy: '正在撤回…',
    done: '撤回了',
    send: ({ seen, token }) => call('report.withdraw', { reportId: seen.id, token }),
  },
  apart: {
    confirm: {
      title: '不是同一件事？',
      content: '拆出来单独办，重新计时。只能拆一次。',
      confirmText: '拆出来',
      cancelText: '先不',
    },
    per: () => [],
    busy: '正在拆…',
    done: '拆出来了，单独办',
    send: ({ seen, token }) => call('report.apart', { reportId: seen.id, token }),
  },
}
