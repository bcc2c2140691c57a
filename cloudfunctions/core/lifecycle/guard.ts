import type { ErrorCode } from '../../../miniprogram/contract/errors.ts'

/** What has to hold, and what is answered where it does not. */
export type Condition<Facts> = { holds: (facts: Facts) => boolean; otherwise: ErrorCode }

/** Where an action may lead: to these statuses, or to the one that the record has. */
export type Ends<Status extends string> = readonly (Status | 'same')[]

/** One action of a noun's table: by whom, from which statuses to which, and what it needs besides. */
export type ActionRow<Role extends string, Status extends string, Need extends string> = {
  /** Any of these may; everybody else hears what the first says. */
  by: readonly [Role, ...Role[]]
  from: readonly Status[] | 'any'
  to: Ends<Status>
  /** What is looked at before the status, where that explains better. */
  first?: readonly Need[]
  /** What is looked at after the status, in the order that explains best. */
  needs?: readonly Need[]
  /** What is answered in other statuses, where it is not what the noun usually answers there. */
  otherwise?: ErrorCode | Partial<Readonly<Record<Status, ErrorCode>>>
  /** What the history calls it, where that is another name. */
  recordedAs?: readonly string[]
}

/** A noun's table of actions, and what its words mean. */
export type Guarded<
  Action extends string,
  Role extends string,
  Status extends string,
  Need extends string,
  Facts,
> = {
  actions: Readonly<Record<Action, ActionRow<NoInfer<Role>, NoInfer<Status>, NoInfer<Need>>>>
  roles: Readonly<Record<Role, Condition<Facts>>>
  needs: Readonly<Record<Need, Condition<Facts>>>
  /** What is answered in a status in which an action is not open. */
  wrongStatus: Readonly<Record<Status, ErrorCode>>
}

/**
 * The guard of a noun: what stands against an action, if anything; the first of whose it is, what is
 * needed first, the status, and what is needed besides.
 */
export function guardOf<
  Action extends string,
  Role extends string,
  Status extends string,
  Need extends string,
  Facts,
>({ actions, roles, needs, wrongStatus }: Guarded<Action, Role, Status, Need, Facts>) {
  const unmet = (names: readonly Need[] | undefined, facts: Facts): ErrorCode | undefined =>
    names?.map((name) => needs[name]).find(({ holds }) => !holds(facts))?.otherwise

  const notTheirs = ({ by }: ActionRow<Role, Status, Need>, facts: Facts): ErrorCode | undefined =>
    by.some((role) => roles[role].holds(facts)) ? undefined : roles[by[0]].otherwise

  const notNow = (
    { from, otherwise = {} }: ActionRow<Role, Status, Need>,
    status: Status,
  ): ErrorCode | undefined => {
    if (from === 'any' || from.includes(status)) return undefined
    return typeof otherwise === 'string' ? otherwise : (otherwise[status] ?? wrongStatus[status])
  }

  return (action: Action, status: Status, facts: Facts): ErrorCode | undefined => {
    const row = actions[action]
    return (
      notTheirs(row, facts) ??
      unmet(row.first, facts) ??
      notNow(row, status) ??
      unmet(row.needs, facts)
    )
  }
}

/** Whether an action that may lead to `ends` leads from one status to another. */
export const mayLead = <Status extends string>(
  ends: Ends<Status>,
  from: Status,
  to: Status,
): boolean => ends.includes(to) || (ends.includes('same') && from === to)
