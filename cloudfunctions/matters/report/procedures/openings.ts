import * as v from 'valibot'
import { type Role, roleLabel } from '../../../../miniprogram/contract/role.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { type Person, people } from '../../../directory/person/person-record.ts'
import { nameInRole } from '../../../directory/person/rules/name.ts'
import { type Opening, openings } from '../../opening/opening-record.ts'
import { reports } from '../report-record.ts'
import { isReporter, leadRole, maySee } from '../rules/see.ts'

/** Who opened a report, the newest first (epoch ms); how often, by what they are called. */
export type OpeningsTold = {
  byRole: { role: string; times: number }[]
  /** Empty for those who are not to know who it was. */
  openings: { at: number; who: string }[]
  more: boolean
}

/** How many openings are looked at, the newest. */
const SHOWN = 100

/** Somebody in service, once they are not any more. */
const FORMER = '工作人员'

/**
 * Who opened a restricted report, and when. Its reporter learns how often, and as what; who exactly,
 * only a supervisor of its area.
 */
export const openingsOf = procedure({
  who: everyone,
  input: v.strictObject({ reportId: id }),
  async run(call): Promise<OpeningsTold | Failure> {
    const { db, caller, input } = call
    const report = await db.read(reports, input.reportId)
    if (!report || !maySee(report, caller)) return fail('REPORT.NOT_FOUND')
    const supervises = leadRole(report, caller) === 'supervisor'
    if (!supervises && !isReporter(report, caller)) return fail('REPORT.NOT_YOURS')
    const order = { at: 'down' } as const
    const found = await db.find(openings, { 'matter.id': report._id }, { order, limit: SHOWN + 1 })
    const told = await tellWho(call, found.slice(0, SHOWN))
    return {
      byRole: countByRole(told.map(({ role }) => role)),
      openings: supervises ? told.map(({ at, who }) => ({ at, who })) : [],
      more: found.length > SHOWN,
    }
  },
})

async function tellWho({ db }: Pick<Call<never>, 'db'>, found: readonly Opening[]) {
  const ids = [...new Set(found.map(({ person }) => person))]
  const persons =
    ids.length > 0 ? await db.find(people, { _id: { oneOf: ids } }, { limit: SHOWN }) : []
  const known = new Map(persons.map((person) => [person._id, person]))
  return found.map(({ at, person }) => ({ at, ...asStaff(known.get(person)) }))
}

function asStaff(person: Person | undefined): { who: string; role: string } {
  const role: Role | undefined = person?.roles[0]?.role
  if (!person || !role) return { who: FORMER, role: FORMER }
  return { who: nameInRole(person, role), role: roleLabel[role] }
}

function countByRole(roles: readonly string[]): { role: string; times: number }[] {
  const times = new Map<string, number>()
  for (const role of roles) times.set(role, (times.get(role) ?? 0) + 1)
  return [...times].map(([role, times]) => ({ role, times }))
}
