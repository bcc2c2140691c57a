import type { MessageKind } from '../../../../miniprogram/contract/message.ts'
import { whistleLabel } from '../../../../miniprogram/contract/whistle.ts'
import { byWhenBriefly } from '../../../core/clock/date.ts'
import type { City } from '../../../core/procedure/city.ts'
import type { Audience } from '../../../core/procedure/rules.ts'
import type { Whistle, WhistleAction, WhistleEntry } from '../whistle-record.ts'
import type { WhistleWait } from './whistle-deadlines.ts'
import { readEscalated } from './whistle-deadlines.ts'
import { shortOf } from './whistle-timeline.ts'

/** A notification of a whistle: to departments (`called`), or to the community and those above it. */
export type WhistleNotification = {
  to: Audience | 'called'
  kind: MessageKind
  words: string
  /** The deadline that brought it, where one did: several may come with one step. */
  fired?: string
}

type Step = { whistle: Whistle; entry: WhistleEntry; city: Pick<City, 'departments' | 'rules'> }
type Teller = (step: Step) => WhistleNotification[]

/** Who hears what of a step of a whistle's life, in at most 20 letters a message. */
export const whistleNotifications = (step: Step): WhistleNotification[] =>
  tellers[step.entry.action](step)

const nothing: Teller = () => []

const handlerHears =
  (words: (name: string) => string): Teller =>
  (step) => [{ to: 'handler', kind: 'whistle', words: words(nameOf(step)) }]

const nameOf = ({ entry, whistle, city }: Step): string =>
  shortOf(
    city.departments,
    entry.department ?? whistle.calls.find(({ lead }) => lead)?.department ?? '',
  )

const calledHear = (words: string): WhistleNotification => ({
  to: 'called',
  kind: 'whistle',
  words,
})

const comeBy = ({ joinBy, dueAt, kind }: Whistle, at: number): string =>
  `${whistleLabel[kind]}吹哨，${byWhenBriefly(joinBy ?? dueAt, at)}报到`

const tellers: Record<WhistleAction, Teller> = {
  ask: () => [{ to: 'steward', kind: 'request', words: '有一声哨等您定' }],
  blow: ({ whistle, entry }) => [
    calledHear(comeBy(whistle, entry.at)),
    { to: 'handler', kind: 'whistle', words: '已经吹哨，部门来之前还归您' },
  ],
  deny: () => [{ to: 'handler', kind: 'decided', words: '社区没同意吹哨，点开看' }],
  join: handlerHears((name) => `${name}报到了`),
  refuse: (step) => [
    { to: 'street', kind: 'request', words: `${nameOf(step)}说不归它管，请裁定` },
    ...handlerHears((name) => `${name}说不归它管`)(step),
  ],
  note: (step) =>
    step.entry.as === 'officer'
      ? handlerHears((name) => `${name}说了进展，点开看`)(step)
      : [calledHear('社区说了新情况，点开看')],
  respond: (step) => [
    ...handlerHears((name) => `${name}答复了，到现场看看`)(step),
    { to: 'steward', kind: 'whistle', words: `${nameOf(step)}答复了，等社区复核` },
  ],
  rule: (step) => [
    calledHear(`裁定由${nameOf(step)}主办`),
    ...handlerHears((name) => `裁定由${name}主办`)(step),
  ],
  check: ({ entry }) => [calledHear(entry.held ? '社区看过了，做好了' : '没做好，请接着办')],
  unfounded: (step) => [{ to: 'steward', kind: 'whistle', words: `${nameOf(step)}说不该吹这声哨` }],
  link: nothing,
  reckon: nothing,
  open: handlerHears((name) => `${name}打开了链接`),
  escalate: ({ entry, whistle, city }) =>
    (entry.fired ?? []).flatMap((fired) => {
      const { wait, tell } = readEscalated(fired, whistle, city.rules)
      return tell.map((to) => ({ to, kind: 'late' as const, words: missed[wait], fired }))
    }),
  handover: (step) => [
    calledHear('原来经办的人不在，请接着办'),
    ...handlerHears((name) => `${name}换人接着办`)(step),
  ],
  end: ({ whistle }) => (whistle.blownAt ? [calledHear('诉求结束了，不用再来')] : []),
}

const missed: Record<WhistleWait, string> = {
  ask: '有一声哨还没人定',
  join: '吹了哨，部门还没报到',
  respond: '到时候了，部门还没答复',
  dispute: '部门争议还没裁定',
}
