import type { Role } from './role'

/** What is one's own: what I have in hand, and what calls my department, open or over. */
export const ownScopes = ['mine', 'open', 'over'] as const

/**
 * What an area has, by what it waits for: first of all lists what waits for whoever leads it; nobody's,
 * for a decision, late or due today, for a ruling, somebody's, to be looked at, for its reporter's answer;
 * and bad ratings that are followed up, appeals against one, and what came of them.
 */
export const areaScopes = [
  'first',
  'pool',
  'waiting',
  'late',
  'disputes',
  'assigned',
  'check',
  'done',
  'remedies',
  'appeals',
  'remedied',
] as const

/** What is listed as one's own. */
type OwnScope = (typeof ownScopes)[number]

/** What is listed of an area that somebody leads. */
type AreaScope = (typeof areaScopes)[number]

/** What a desk lists. */
export type DeskScope = OwnScope | AreaScope

/** The lists of each role's desk. */
export const scopesOf: Record<Role, readonly DeskScope[]> = {
  worker: ['mine'],
  steward: ['first', 'pool', 'waiting', 'late', 'assigned', 'check', 'done'],
  supervisor: [
    ...(['first', 'mine', 'pool', 'waiting', 'late', 'disputes', 'assigned', 'done'] as const),
    ...(['remedies', 'appeals', 'remedied'] as const),
  ],
  officer: ['open', 'over'],
}

/** Lists of what is done or over. */
const newestFirst: readonly DeskScope[] = ['done', 'over', 'remedied']

/** Which way a list goes by its moments: what is over has the newest first, the others the worst. */
export const wayOf = (scope: DeskScope): 'up' | 'down' =>
  newestFirst.includes(scope) ? 'down' : 'up'

/** Whether a list is an area's, rather than one's own. */
export const isAreas = (scope: DeskScope): scope is AreaScope =>
  (areaScopes as readonly string[]).includes(scope)

/**
 * What the list `first` (先办) is made of, over all lists of a leader's desk. Something that lies on several
 * of them is named by the one that stands first here.
 */
export const firstOf = {
  /** Where something waits for the leader, with a date or without one. */
  waits: ['mine', 'disputes', 'waiting', 'pool', 'check', 'appeals'],
  /** Where somebody else has it: only what is late or due today. */
  presses: ['remedies', 'late'],
  /** What is only counted, beside them. */
  counts: ['assigned'],
} as const satisfies Record<string, readonly DeskScope[]>

/** The lists of a leader's desk that have a number: all but those of what is over, on which nothing waits. */
export const countedScopes: readonly DeskScope[] = ['first', ...Object.values(firstOf).flat()]

/** How much lies on a list, how much of that is late, and how much due today. */
export type ListCount = {
  count: number
  late: number
  today: number
  /** Whether there may be more of each: so much was looked at, the worst first. */
  more: boolean
}
