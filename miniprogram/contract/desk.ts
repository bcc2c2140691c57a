import type { Role } from './role'

/** What is one's own: what I have in hand, and what calls my department, open or over. */
export const ownScopes = ['mine', 'open', 'over'] as const

/**
 * What an area has, by what it waits for: nobody's, for a decision, late or about to be, for a ruling,
 * somebody's, to be looked at, for its reporter's answer; and bad ratings that are followed up, appeals
 * against one, and what came of them.
 */
export const areaScopes = [
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
  steward: ['pool', 'waiting', 'late', 'assigned', 'check', 'done'],
  supervisor: [
    ...(['mine', 'pool', 'waiting', 'late', 'disputes', 'assigned', 'done'] as const),
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
