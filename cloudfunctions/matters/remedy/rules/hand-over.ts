import type { Holder } from '../../../core/procedure/caller.ts'
import type { Remedy } from '../remedy-record.ts'
import type { RemedyStep } from './remedy-step.ts'

/**
 * A supervisor who is there and not concerned, with those areas of a remedy that are theirs now, and
 * which of them are their own and not had by standing in.
 */
export type Overseer = { id: string; name: string; areas: string[]; own: string[] }

/** Who is away or has left, and who stands in for them, where somebody does. */
export type Parting = { person: string; standIn?: string | undefined }

const reviews = ({ reviewAreas }: Pick<Remedy, 'reviewAreas'>, { areas }: Overseer): boolean =>
  areas.some((area) => reviewAreas.includes(area))

/** Whether a remedy is followed up by somebody who is there, or by others than who stands in. */
function isAttended(remedy: Remedy, others: readonly Overseer[], { standIn }: Parting): boolean {
  const follows = remedy.reviewer?.id
  return others.some(
    (one) =>
      reviews(remedy, one) && (follows === undefined ? one.id !== standIn : one.id === follows),
  )
}

/**
 * Hands a remedy over from a supervisor who is away or has left: to who stands in, else to another who
 * follows it up, else to the next one up, who does so from now on. `overseers` are those who may, the
 * least area's first. Nothing where somebody else follows it up, or there was and is nobody.
 */
export function handOverStep(
  remedy: Remedy,
  parting: Parting,
  overseers: readonly Overseer[],
): RemedyStep | undefined {
  const { status, reviewer, reviewAreas } = remedy
  const others = overseers.filter(({ id }) => id !== parting.person)
  if (reviewer?.id !== parting.person && isAttended(remedy, others, parting)) return undefined
  const next =
    others.find(({ id }) => id === parting.standIn) ??
    others.find((one) => reviews(remedy, one)) ??
    others[0]
  if (!next) {
    return reviewer && { action: 'handover', to: status, drop: ['reviewer'] }
  }
  const { id, name, own } = next
  const whom: Holder = { id, name, role: 'supervisor' }
  const brought = reviews(remedy, next) ? [] : own.slice(0, 1)
  return {
    action: 'handover',
    to: status,
    set: { reviewer: { id, name }, reviewAreas: [...reviewAreas, ...brought] },
    entry: { whom },
  }
}
