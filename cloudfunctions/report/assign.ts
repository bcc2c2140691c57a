import * as v from 'valibot'
import { type Person, people } from '../person/record.ts'
import { nameInRole } from '../person/rules/name.ts'
import { reaches } from '../place/rules/area.ts'
import { leaders } from '../procedure/caller.ts'
import { fail } from '../procedure/failure.ts'
import { id, token, version } from '../procedure/fields.ts'
import { procedure } from '../procedure/procedure.ts'
import { act } from './act.ts'
import type { Holder, Report } from './record.ts'
import { leadRole } from './rules/see.ts'

/** Assigns a report (派单) to a worker inside an area that both the caller and the report belong to. */
export const assignReport = procedure({
  who: leaders,
  input: v.strictObject({ reportId: id, version, token, worker: id }),
  run: (call) =>
    act(call, {
      doing: 'assign',
      as: (report) => leadRole(report, call.caller) ?? 'steward',
      async step(report) {
        const person = await call.db.read(people, call.input.worker)
        if (!person || !worksFor(person, report, call.caller.roles)) {
          return fail('STAFF.NOT_A_WORKER')
        }
        const whom: Holder = { id: person._id, name: nameInRole(person, 'worker'), role: 'worker' }
        const firstAsked = report.firstAsked ?? whom
        return {
          action: 'assign',
          to: 'assigned',
          set: { assignee: whom, firstAsked },
          entry: { whom },
        }
      },
    }),
})

/** Whether a person works in an area that the caller leads and the report lies in. */
function worksFor(person: Person, report: Report, led: readonly { role: string; area: string }[]) {
  const areas = led
    .filter(({ role, area }) => role !== 'worker' && report.areas.includes(area))
    .map(({ area }) => area)
  return person.roles.some(
    ({ role, area }) => role === 'worker' && areas.some((leading) => reaches(leading, area)),
  )
}
