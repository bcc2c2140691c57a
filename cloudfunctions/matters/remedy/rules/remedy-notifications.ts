import { byWhenBriefly } from '../../../core/clock/date.ts'
import type { Remedy, RemedyAction, RemedyEntry } from '../remedy-record.ts'
import { areaOf } from './remedy-by-time.ts'
import type { Timing } from './remedy-dates.ts'
import type { RemedyWait } from './remedy-deadlines.ts'
import { readLate } from './remedy-deadlines.ts'

/**
 * A notification of a remedy; `whom`: the person it was given to; `areas`: to the reviewers of
 * these alone.
 */
export type RemedyNotification = {
  to: 'reviewers' | 'whom' | 'deciders' | 'handler' | 'reporter'
  words: string
  areas?: string[]
  /** The deadline that brought it, where one did: several may come with one step. */
  fired?: string
}

type Step = { remedy: Remedy; entry: RemedyEntry; city: Pick<Timing, 'rules'> }
type Teller = (step: Step) => RemedyNotification[]

/** Who hears what of a step of a remedy's life, in at most 20 letters a message. */
export const remedyNotifications = (step: Step): RemedyNotification[] =>
  tellers[step.entry.action](step)

const nothing: Teller = () => []

const always =
  (to: RemedyNotification['to'], words: string): Teller =>
  () => [{ to, words }]

const tellers: Record<RemedyAction, Teller> = {
  open: ({ remedy, entry }) => [
    { to: 'reviewers', words: `差评，${byWhenBriefly(remedy.callBy, entry.at)}联系` },
  ],
  call: always('reporter', '督办在跟进您的评价'),
  mend: always('handler', '有一处要改，点开看'),
  reply: always('reviewers', '经办人说了怎么改的'),
  rectify: nothing,
  explain: nothing,
  extend: ({ remedy, entry }) => [
    { to: 'reporter', words: `要多几天，${byWhenBriefly(remedy.dueAt, entry.at)}` },
  ],
  appeal: always('deciders', '有一条申诉等您定'),
  vote: ({ entry }) => {
    if (entry.to === 'appealed') return []
    const upheld = entry.to === 'done'
    return upheld
      ? [
          { to: 'reviewers', words: '申诉通过了，已了结' },
          { to: 'reporter', words: '您的评价复核过了，点开看' },
        ]
      : [{ to: 'reviewers', words: '申诉没通过，接着整改' }]
  },
  revisit: always('reporter', '回访过了，请您再评一次'),
  again: always('reviewers', '居民又评了一次，点开看'),
  escalate: ({ remedy, entry, city }) =>
    (entry.fired ?? []).flatMap((fired) => {
      const late = readLate(fired, city.rules)
      if (!late) return [{ to: 'reviewers' as const, words: '快到时限了，先办这条', fired }]
      const areas = late.tell.flatMap((overseer) => areaOf(remedy, overseer) ?? [])
      return [{ to: 'reviewers' as const, words: missed[late.wait], areas, fired }]
    }),
  reckon: nothing,
  handover: always('whom', '一条差评整改归您跟进了'),
  close: nothing,
}

const missed: Record<RemedyWait, string> = {
  call: '差评到时候了，还没联系',
  mending: '差评到时限了，还没整改',
  decision: '申诉到时候了，还没定',
  revisit: '整改好了，还没回访',
}
