import { type ErrorCode, errorText } from '../../../../miniprogram/contract/errors.ts'
import type { RemedyStatus } from '../../../../miniprogram/contract/remedy.ts'
import type { Remedy } from '../remedy-record.ts'
import type { Party } from './remedy-party.ts'

/** What may be done with a remedy; each is one procedure. */
export type RemedyDeed =
  | 'call'
  | 'mend'
  | 'reply'
  | 'rectify'
  | 'explain'
  | 'extend'
  | 'appeal'
  | 'decideAppeal'
  | 'revisit'
  | 'again'

type Facts = { id: string; now: number }
type Guard = (remedy: Remedy, facts: Facts) => ErrorCode | undefined

/** What stands against mending, by status. */
const whyNotMending: Record<RemedyStatus, ErrorCode | undefined> = {
  opened: 'REMEDY.NOT_CONTACTED',
  contacted: undefined,
  rectifying: undefined,
  appealed: 'REMEDY.APPEALED',
  revisit: 'REMEDY.MENDED',
  done: 'REMEDY.ENDED',
}

const mending: Guard = ({ status }) => whyNotMending[status]

/** The first thing that stands against it. */
const all =
  (...guards: Guard[]): Guard =>
  (remedy, facts) => {
    for (const guard of guards) {
      const refused = guard(remedy, facts)
      if (refused) return refused
    }
    return undefined
  }

const running: Guard = ({ open }) => (open ? undefined : 'REMEDY.ENDED')

const notCalled: Guard = ({ status }) =>
  status === 'opened' ? undefined : 'REMEDY.ALREADY_CONTACTED'

const hasHandler: Guard = ({ handler }) => (handler ? undefined : 'REMEDY.NO_HANDLER')

/** Whoever did the work is not told of anything but what is to be mended. */
const toReply: Guard = ({ status }) =>
  status === 'rectifying' ? undefined : 'REMEDY.NOTHING_TO_MEND'

const toExtend: Guard = ({ dueAt, history }, { now }) => {
  if (history.some(({ action }) => action === 'extend')) return 'REMEDY.EXTENDED_ONCE'
  return now > dueAt ? 'REMEDY.TOO_LATE' : undefined
}

const notAppealed: Guard = ({ appeal }) =>
  appeal === undefined ? undefined : 'REMEDY.APPEALED_ONCE'

const toVote: Guard = ({ status, appeal }, { id }) => {
  if (appeal?.votes.some(({ by }) => by === id)) return 'REMEDY.VOTED'
  return status === 'appealed' ? undefined : 'REMEDY.NO_APPEAL'
}

const isToRevisit = ({ status, revisitedAt }: Remedy): boolean =>
  status === 'revisit' && revisitedAt === undefined

const toRevisit: Guard = (remedy) => {
  if (isToRevisit(remedy)) return undefined
  return remedy.status === 'revisit' ? 'REMEDY.ALREADY_REVISITED' : 'REMEDY.NOT_MENDED'
}

const toRateAgain: Guard = ({ second, status, revisitedAt }) => {
  if (second) return 'RATING.AGAIN_ONCE'
  return status === 'revisit' && revisitedAt !== undefined ? undefined : 'RATING.NOT_AGAIN'
}

const guards: Record<RemedyDeed, { whose: keyof Party; guard: Guard }> = {
  call: { whose: 'reviewer', guard: all(running, notCalled) },
  mend: { whose: 'reviewer', guard: all(mending, hasHandler) },
  reply: { whose: 'handler', guard: toReply },
  rectify: { whose: 'reviewer', guard: mending },
  explain: { whose: 'reviewer', guard: mending },
  extend: { whose: 'reviewer', guard: all(mending, toExtend) },
  appeal: { whose: 'reviewer', guard: all(mending, notAppealed) },
  decideAppeal: { whose: 'decider', guard: toVote },
  revisit: { whose: 'reviewer', guard: all(running, toRevisit) },
  again: { whose: 'reporter', guard: toRateAgain },
}

/** What stands against a deed by this party at `now` (epoch ms), if anything: the one guard of a remedy's life. */
export function refusal(
  deed: RemedyDeed,
  remedy: Remedy,
  party: Party,
  facts: Facts,
): ErrorCode | undefined {
  const { whose, guard } = guards[deed]
  return party[whose] ? guard(remedy, facts) : 'REMEDY.NOT_YOURS'
}

/** Whether it is this party's to call whoever rated now: the first time, or for the revisit. */
export const isToCall = (remedy: Remedy, { reviewer }: Party): boolean =>
  reviewer && remedy.open && (remedy.status === 'opened' || isToRevisit(remedy))

/** A deed of somebody's, whether it is open now and, if not, why. */
export type DeedView = { deed: RemedyDeed; open: boolean; why: string }

/** All deeds that are this party's, in the order a page offers them. */
export const deedsOf = (remedy: Remedy, party: Party, facts: Facts): DeedView[] =>
  (Object.keys(guards) as RemedyDeed[])
    .filter((deed) => party[guards[deed].whose])
    .map((deed) => {
      const why = refusal(deed, remedy, party, facts)
      return { deed, open: why === undefined, why: why ? errorText[why] : '' }
    })
