import type { Condition } from '../../../core/lifecycle/guard.ts'
import type { Remedy } from '../remedy-record.ts'
import type { Party } from './remedy-party.ts'

/** What an action on a remedy is judged by: who asks, as what, at which moment (epoch ms). */
export type RemedyFacts = { remedy: Remedy; party: Party; id: string; now: number }

const role = (who: keyof Party): Condition<RemedyFacts> => ({
  holds: ({ party }) => party[who],
  otherwise: 'REMEDY.NOT_YOURS',
})

/** Whose an action on a remedy may be. */
export const remedyRoles: Readonly<Record<keyof Party, Condition<RemedyFacts>>> = {
  reviewer: role('reviewer'),
  decider: role('decider'),
  handler: role('handler'),
  reporter: role('reporter'),
}

/** What an action on a remedy may need besides. */
export const remedyNeeds = {
  handlerIsKnown: {
    holds: ({ remedy }) => remedy.handler !== undefined,
    otherwise: 'REMEDY.NO_HANDLER',
  },
  neverExtended: {
    holds: ({ remedy }) => !remedy.history.some(({ action }) => action === 'extend'),
    otherwise: 'REMEDY.EXTENDED_ONCE',
  },
  notYetDue: { holds: ({ remedy, now }) => now <= remedy.dueAt, otherwise: 'REMEDY.TOO_LATE' },
  neverAppealed: {
    holds: ({ remedy }) => remedy.appeal === undefined,
    otherwise: 'REMEDY.APPEALED_ONCE',
  },
  notVoted: {
    holds: ({ remedy, id }) => !remedy.appeal?.votes.some(({ by }) => by === id),
    otherwise: 'REMEDY.VOTED',
  },
  notRevisited: {
    holds: ({ remedy }) => remedy.revisitedAt === undefined,
    otherwise: 'REMEDY.ALREADY_REVISITED',
  },
  revisited: {
    holds: ({ remedy }) => remedy.revisitedAt !== undefined,
    otherwise: 'RATING.NOT_AGAIN',
  },
  neverRatedAgain: {
    holds: ({ remedy }) => remedy.second === undefined,
    otherwise: 'RATING.AGAIN_ONCE',
  },
} as const satisfies Readonly<Record<string, Condition<RemedyFacts>>>

/** What an action on a remedy may need besides, by name. */
export type RemedyNeed = keyof typeof remedyNeeds
