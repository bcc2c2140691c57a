import type { Caller, Holder } from '../../../core/procedure/caller.ts'
import type { City } from '../../../core/procedure/city.ts'
import { nameInRole } from '../../../directory/person/rules/name.ts'
import type { Grid } from '../../../directory/place/place-record.ts'
import type { Report } from '../report-record.ts'

type Maker = Pick<Caller, 'id' | 'name' | 'roles'>

/** Where a report is made: the areas that it lies in, and its grid where one was found. */
type Spot = { areas: readonly string[]; grid?: Pick<Grid, 'backup'> }

/**
 * As what somebody in service makes a report: the worker of the grid or its backup, or the steward.
 * Nothing for everybody else, and for what goes around them.
 */
export function makerRole(
  { areas, grid }: Spot,
  { id, roles }: Maker,
): 'worker' | 'steward' | undefined {
  if (grid?.backup?.id === id) return 'worker'
  const held = roles.filter(({ area }) => areas.includes(area)).map(({ role }) => role)
  if (held.includes('worker')) return 'worker'
  return held.includes('steward') ? 'steward' : undefined
}

/** Whoever finds something on patrol has it themselves, where they work. */
export const finderOf = ({ id, name = '', roles }: Maker): Holder => ({
  id,
  name: nameInRole({ name, roles: [...roles] }, 'worker'),
  role: 'worker',
})

/**
 * Whether the result of a patrol report is looked at: a share of them, drawn by a fingerprint of
 * its id that nobody outside can foretell. `sign` makes hex digits.
 */
export function isSampled(
  { _id, source }: Pick<Report, '_id' | 'source'>,
  { rules }: Pick<City, 'rules'>,
  sign: (text: string) => string,
): boolean {
  const drawn = Number.parseInt(sign(`check ${_id}`).slice(0, 8), 16) / 2 ** 32
  return source === 'patrol' && drawn < rules.checkShare
}
