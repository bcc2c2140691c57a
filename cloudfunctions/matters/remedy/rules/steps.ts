import type { RemedyOutcome } from '../../../../miniprogram/contract/remedy.ts'
import type { Rules } from '../../../core/procedure/rules.ts'
import type { Appeal, Remedy, RemedyAction } from '../remedy-record.ts'
import type { RemedyStep } from './remedy-step.ts'

/** What is to be mended, as the handler reads it; sent again, the newest holds. */
export const mendStep = (remedy: Remedy, words: string): RemedyStep => ({
  action: 'mend',
  to: 'rectifying',
  content: { words },
  set: { mend: remedy.version + 1 },
})

const outcomeActions: Record<Exclude<RemedyOutcome, 'upheld'>, RemedyAction> = {
  rectified: 'rectify',
  explained: 'explain',
}

/** It was mended, or explained on a `basis`, at `now` (epoch ms): the reporter is to be asked again. */
export const outcomeStep = (
  outcome: keyof typeof outcomeActions,
  { words, basis }: { words: string; basis?: string },
  now: number,
): RemedyStep => ({
  action: outcomeActions[outcome],
  to: 'revisit',
  content: { words },
  set: { outcome, rectifiedAt: now, ...(basis ? { basis } : {}) },
})

/** More time to mend, once: the longer limit counts from the beginning too. */
export const extendStep = (
  { status }: Remedy,
  words: string,
  { remedies }: Pick<Rules, 'remedies'>,
): RemedyStep => ({
  action: 'extend',
  to: status,
  content: { words },
  set: { limit: remedies.extended },
})

/** A reviewer holds that the rating is not to count: two others decide. */
export const appealStep = ({ version }: Remedy, by: string, ground: string): RemedyStep => ({
  action: 'appeal',
  to: 'appealed',
  content: { words: ground },
  set: { appeal: { by, version: version + 1, votes: [] } },
})

/** How many others have to uphold an appeal. */
export const DECIDERS = 2

/** What a decider says of an appeal, when (epoch ms). */
type Vote = { by: string; uphold: boolean; words: string; now: number }

/**
 * A decider's vote. One who refuses refuses it, and the remedy goes on where it was, its clock too;
 * with two who uphold it, it is over.
 */
export function voteStep(
  remedy: Remedy,
  appeal: Appeal,
  { by, uphold, words, now }: Vote,
): RemedyStep {
  const votes = [...appeal.votes, { by, uphold, at: now }]
  const vote = { action: 'vote', content: { words }, entry: { uphold } } as const
  const set = { appeal: { ...appeal, votes } }
  if (!uphold) return { ...vote, to: remedy.mend === undefined ? 'contacted' : 'rectifying', set }
  return votes.length >= DECIDERS
    ? { ...vote, to: 'done', set: { ...set, outcome: 'upheld' } }
    : { ...vote, to: 'appealed', set }
}
