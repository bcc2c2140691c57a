import type { Caller } from '../../../core/procedure/caller.ts'
import type { Post } from '../../../directory/person/person-record.ts'
import type { Whistle } from '../whistle-record.ts'

/** The posts of a department's officers in these areas: those whom a call reaches. */
export const officersPosts = (department: string, areas: readonly string[]): Post[] =>
  areas.map((area) => ({ role: 'officer', department, area }))

/** Where an officer of a department in an area finds whistles. */
const officeOf = (department: string, area: string): string => `${department}@${area}`

/** Where somebody who holds a link finds the one whistle. */
export const guestOffice = (person: string): string => `@${person}`

/** Every inbox that a whistle lies in: each called department's in each area, and its guests'. */
export const officesOf = ({
  calls,
  areas,
  guests,
}: Pick<Whistle, 'calls' | 'areas' | 'guests'>): string[] => [
  ...calls.flatMap(({ department }) => areas.map((area) => officeOf(department, area))),
  ...guests.flatMap(({ person }) => (person ? [guestOffice(person)] : [])),
]

/** Where somebody finds whistles: in their departments' inboxes, and in that of links they hold. */
export const officesOfCaller = ({ id, roles }: Pick<Caller, 'id' | 'roles'>): string[] => [
  guestOffice(id),
  ...roles.flatMap(({ role, department, area }) =>
    role === 'officer' && department ? [officeOf(department, area)] : [],
  ),
]
