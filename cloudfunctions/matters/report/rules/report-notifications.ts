import type { ReportAction } from '../../../../miniprogram/contract/action.ts'
import { answerTold } from '../../../../miniprogram/contract/answer.ts'
import type { MessageKind } from '../../../../miniprogram/contract/message.ts'
import { isOpen } from '../../../../miniprogram/contract/status.ts'
import { byWhenBriefly } from '../../../core/clock/date.ts'
import type { City } from '../../../core/procedure/city.ts'
import type { Audience, Notification } from '../../../messages/rules/notification.ts'
import type { Entry, Report } from '../report-record.ts'
import { requestNotifications } from './request-notifications.ts'
import { timeNotifications } from './time-notifications.ts'
import { whistleWords } from './whistle-words.ts'

/** What a step tells: of which report, by which entry of its history, in which city. */
export type Step = { report: Report; entry: Entry; city: Pick<City, 'rules' | 'departments'> }

type Teller = (step: Step) => Notification[]

/**
 * Who hears what of a step of a report's life: what people did, and what time brought with it.
 * Whoever took the step is left out by whoever delivers.
 */
export const reportNotifications = (step: Step): Notification[] => [
  ...tellers[step.entry.action](step),
  ...timeNotifications(step),
]

const to = (audience: Audience, kind: MessageKind, words: string): Notification => ({
  to: audience,
  kind,
  words,
})

const nothing: Teller = () => []

/** By when the promise of a report is due, as it was said at the step. */
const due = ({ report, entry }: Step): string => byWhenBriefly(report.dueAt, entry.at)

/** For the handler, where there is one; those who assign from a pool are notified by its escalation. */
const toHandler =
  (kind: MessageKind, words: (step: Step) => string): Teller =>
  (step) =>
    step.entry.to === 'pool' ? [] : [to('handler', kind, words(step))]

const toReporter =
  (kind: MessageKind, words: (step: Step) => string): Teller =>
  (step) => [to('reporter', kind, words(step))]

const all =
  (...parts: Teller[]): Teller =>
  (step) =>
    parts.flatMap((part) => part(step))

const nameOf = ({ report, entry }: Step): string => (entry.whom ?? report.assignee)?.name ?? '社工'

const assigned = toHandler('assigned', ({ report, entry }) => {
  return `新件，${byWhenBriefly(report.contactBy, entry.at)}联系`
})

const isOver = (told: string): Teller => toHandler('ended', () => told)
const again = (told: string): Teller => toHandler('reopened', () => told)

const tellers: Record<ReportAction, Teller> = {
  submit: assigned,
  claim: nothing,
  assign: (step) =>
    step.entry.to === 'pool'
      ? []
      : [...assigned(step), to('reporter', 'assigned', `已经交给${nameOf(step)}`)],
  return: nothing,
  accept: toReporter('accepted', (step) => `受理了，${due(step)}办好`),
  contact: nothing,
  note: toReporter('noted', () => '有新进展，点开看看'),
  ask: toReporter('asked', (step) => `${nameOf(step)}有一句要问您`),
  reply: toHandler('replied', () => '居民回复了，时钟接着走'),
  add: toHandler('noted', () => '居民补了情况，点开看看'),
  extend: requestNotifications,
  suspend: requestNotifications,
  correct: requestNotifications,
  grant: requestNotifications,
  deny: requestNotifications,
  resume: ({ entry }) =>
    entry.as === 'system' ? [] : [to('reporter', 'noted', '暂停结束，接着办了')],
  whistle: ({ entry, city }) => {
    const words = whistleWords(entry.whistle, city.departments)
    return words ? [to('reporter', 'whistle', words)] : []
  },
  finish: all(
    toReporter('done', () => '办结了，请说一声解决没有'),
    () => [to('followers', 'done', '您跟的那件事办结了')],
  ),
  decline: all(
    toReporter('ended', () => '不予受理，点开看依据'),
    isOver('社区不予受理，不用再办'),
  ),
  object: requestNotifications,
  merge: all(
    toReporter('ended', () => '和另一件一起办，点开看'),
    isOver('并到另一件里了'),
  ),
  apart: again('并单拆开了，单独办'),
  answer: ({ entry, ...step }) => {
    const told = `居民说${answerTold[entry.answer ?? 'solved']}`
    return toHandler(isOpen[entry.to] ? 'reopened' : 'answered', () => told)({ entry, ...step })
  },
  check: (step) => (isOpen[step.entry.to] ? again('复核没通过，请再办')(step) : []),
  reopen: (step) =>
    isOpen[step.entry.to] ? again('居民请您再办一次')(step) : requestNotifications(step),
  withdraw: isOver('居民撤回了，不用再办'),
  publish: nothing,
  takeOff: toReporter('noted', () => '公示撤下了，点开看为什么'),
  unclaim: nothing,
  handover: all(
    toHandler('handover', (step) => `归您了，${due(step)}办好`),
    (step) =>
      step.entry.to === 'pool' ? [] : [to('reporter', 'handover', `换${nameOf(step)}来办`)],
  ),
  remind: nothing,
  escalate: nothing,
  lapse: nothing,
  close: nothing,
  erase: nothing,
  forget: nothing,
  reckon: all(
    toReporter('noted', (step) => `日期定了：${due(step)}`),
    toHandler('noted', (step) => `日期定了：${due(step)}`),
  ),
}
