import type { Caller, Held } from '../../../core/procedure/caller.ts'
import type { Remedy } from '../remedy-record.ts'

/** What somebody is to a remedy. */
export type Party = {
  /** A supervisor who follows it up. */
  reviewer: boolean
  /** A supervisor who may decide on its appeal, or has. */
  decider: boolean
  /** Who did the work that was rated. */
  handler: boolean
  /** Who rated. */
  reporter: boolean
}

type Seer = Pick<Caller, 'id' | 'roles'>

/** What a remedy says of those who can't be impartial about it. */
export type Concerned = Pick<Remedy, 'handler' | 'reporter' | 'madeBy'>

/** Whether somebody did the work, rated it, or made the report: they never follow it up. */
export const isConcerned = ({ handler, reporter, madeBy }: Concerned, id: string): boolean =>
  handler?.id === id || reporter === id || madeBy === id

const supervisesOne = ({ roles }: Seer, areas: readonly string[]): boolean =>
  roles.some(({ role, area }) => role === 'supervisor' && areas.includes(area))

/** Whether a role was held at a moment (epoch ms), as far as that is known. */
export const wasHeld = ({ since = 0 }: Pick<Held, 'since'>, at: number): boolean => since <= at

/** Whoever was appointed after a rating decides nothing about it: they may have been appointed for that. */
const servedThen = ({ roles, ...seer }: Seer, { openedAt }: Pick<Remedy, 'openedAt'>): Seer => ({
  ...seer,
  roles: roles.filter((held) => wasHeld(held, openedAt)),
})

/** What a caller is to a remedy: never the handler or the steward. */
export function partyOf(remedy: Remedy, seer: Seer): Party {
  const { areas, reviewAreas, appeal, handler, reporter } = remedy
  const impartial = !isConcerned(remedy, seer.id)
  return {
    reviewer: impartial && supervisesOne(seer, reviewAreas),
    decider:
      impartial &&
      appeal !== undefined &&
      appeal.by !== seer.id &&
      supervisesOne(servedThen(seer, remedy), areas),
    handler: handler?.id === seer.id,
    reporter: reporter === seer.id,
  }
}

/** Whether somebody sees a remedy with its rating: reviewers; deciders while it waits for them, or once they decided. */
export function maySee({ status, appeal }: Remedy, { reviewer, decider }: Party, id: string) {
  const voted = appeal?.votes.some(({ by }) => by === id) ?? false
  return reviewer || (decider && (status === 'appealed' || voted))
}
