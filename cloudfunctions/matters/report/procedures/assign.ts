import * as v from 'valibot'
import { together } from '../../../core/lifecycle/patch.ts'
import type { Holder } from '../../../core/procedure/caller.ts'
import { type Caller, leaders } from '../../../core/procedure/caller.ts'
import type { Context } from '../../../core/procedure/context.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { area, id, token, version } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { type Person, people } from '../../../directory/person/person-record.ts'
import { nameInRole } from '../../../directory/person/rules/name.ts'
import { areas } from '../../../directory/place/place-record.ts'
import { areasOf, isCommunity, reaches } from '../../../directory/place/rules/area.ts'
import { isWorkerFor } from '../../../directory/staff/rules/works.ts'
import { act, asLead } from '../act.ts'
import type { Report } from '../report-record.ts'
import { isAround } from '../rules/see.ts'
import { givenTo } from '../rules/standing.ts'

const decided = { reportId: id, version, token }

/**
 * Assigns a report (派单) to a worker inside an area that both the caller and the report belong to,
 * what goes around the community to a supervisor; or gives one that lies in no community to one.
 */
export const assignReport = procedure({
  who: leaders,
  input: v.union([
    v.strictObject({ ...decided, worker: id }),
    v.strictObject({ ...decided, community: v.pipe(area, v.check(isCommunity)) }),
  ]),
  run: (call) =>
    act(call, {
      action: 'assign',
      as: asLead(call.caller),
      step: (report) =>
        'worker' in call.input
          ? toPerson(call, report, call.input.worker)
          : toCommunity(call, report, call.input.community),
    }),
})

type Giver = Pick<Context, 'db' | 'now'> & { caller: Caller }

async function toPerson({ db, caller, now }: Giver, report: Report, id: string) {
  const person = await db.read(people, id)
  const around = isAround(report)
  const area = person && (around ? postOver(person, report) : postFor(person, report, caller))
  if (!person || !area) return fail(around ? 'REPORT.AROUND' : 'STAFF.NOT_A_WORKER')
  const role = around ? 'supervisor' : 'worker'
  const lent = !around && !isWorkerFor(person.roles, report.areas)
  const whom: Holder = {
    ...{ id: person._id, name: nameInRole(person, role), role },
    ...(lent ? { lentFrom: area.slice(0, 12) } : {}),
  }
  return {
    action: 'assign' as const,
    to: 'assigned' as const,
    ...together(givenTo(whom, now), { set: { firstAsked: report.firstAsked ?? whom } }),
    entry: { whom },
  }
}

/** Where a person works in an area that the caller leads and the report lies in; nowhere, if they don't. */
function postFor(person: Person, report: Report, { roles: led }: Caller): string | undefined {
  const common = led
    .filter(({ role, area }) => role !== 'worker' && report.areas.includes(area))
    .map(({ area }) => area)
  return person.roles.find(
    ({ role, area }) => role === 'worker' && common.some((leading) => reaches(leading, area)),
  )?.area
}

/** Where a person supervises an area that the report lies in; nowhere, if they don't. */
const postOver = ({ roles }: Person, report: Report): string | undefined =>
  roles.find(({ role, area }) => role === 'supervisor' && report.areas.includes(area))?.area

/** A supervisor gives what lies in no community to one that they reach: it waits in its pool. */
async function toCommunity({ db, caller, now }: Giver, report: Report, community: string) {
  const reached = caller.roles.some(
    ({ role, area }) => role === 'supervisor' && reaches(area, community),
  )
  const lost = !report.areas.some(isCommunity) && !isAround(report)
  if (!reached || !lost || !(await db.read(areas, community))) return fail('PLACE.NOT_FOUND')
  return {
    action: 'assign' as const,
    to: 'pool' as const,
    ...together(givenTo(undefined, now), {
      set: {
        areas: areasOf(community),
        area: community,
        place: { ...report.place, community },
      },
    }),
  }
}
