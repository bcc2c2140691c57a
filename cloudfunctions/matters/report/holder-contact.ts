import type { Person } from '../../directory/person/person-record.ts'
import { rolesAt } from '../../directory/person/rules/roles-at.ts'
import type { Report } from './report-record.ts'
import type { Contact } from './rules/report-view.ts'

/** Who has a report, of some people; their number as long as they are in service to be called at it. */
export function holderContact(
  { assignee }: Pick<Report, 'assignee'>,
  known: ReadonlyMap<string, Person>,
  now: number,
): Contact | null {
  if (!assignee) return null
  const person = known.get(assignee.id)
  const serves = person && rolesAt(person, now).some(({ role }) => role === assignee.role)
  return { name: assignee.name, phone: (serves && person.phone) || '' }
}
