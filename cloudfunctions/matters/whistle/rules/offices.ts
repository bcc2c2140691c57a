import type { Whistle } from '../whistle-record.ts'

/** Where an officer of a department in an area finds whistles. */
export const officeOf = (department: string, area: string): string => `${department}@${area}`

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
