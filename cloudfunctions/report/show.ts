import { roleLabel } from '../../miniprogram/contract/role.ts'
import { type Person, people } from '../person/record.ts'
import { maskedName, maskedPhone, nameInRole } from '../person/rules/name.ts'
import { openings } from '../privacy/record.ts'
import type { Call } from '../procedure/procedure.ts'
import type { Entry, Report } from './record.ts'
import { storedCategory } from './rules/category.ts'
import { isHolder, isRecordedOpening } from './rules/see.ts'
import { type Contact, filesOf, type ReportView, viewReport } from './rules/view.ts'

type Shower = Pick<Call<never>, 'db' | 'files' | 'city' | 'caller' | 'now'>

/**
 * A report as the caller sees it: one operation for the names, one for links where it has photos.
 * Whoever gets to see a restricted one this way is recorded first, in one more.
 */
export async function showReport(call: Shower, report: Report): Promise<ReportView> {
  if (isRecordedOpening(report, call.caller)) await recordOpening(call, report)
  const ids = new Set([
    report.reporter,
    report.assignee?.id ?? '',
    ...report.history.map((e) => e.by),
  ])
  const [persons, links] = await Promise.all([
    call.db.find(people, { _id: { oneOf: [...ids] } }, { limit: 100 }),
    call.files.links(filesOf(report)),
  ])
  const known = new Map(persons.map((person) => [person._id, person]))
  return viewReport(report, {
    calendar: call.city.calendar,
    category: storedCategory(call.city.categories, report.category),
    seer: call.caller,
    now: call.now,
    nameOf: (entry) => nameOf(entry, known, call.caller.id),
    holder: holderOf(report, known),
    reporter: reporterOf(report, known, call.caller),
    links,
  })
}

async function recordOpening({ db, caller, now }: Shower, { _id: report }: Report): Promise<void> {
  const opening = { report, person: caller.id, at: now }
  await db.add(openings, { _id: `${report}-${caller.id}-${now}`, ...opening })
}

function nameOf({ by, as }: Pick<Entry, 'by' | 'as'>, known: Map<string, Person>, seer: string) {
  if (as === 'reporter') return by === seer ? '我' : '反映人'
  if (as === 'system') return '系统'
  const person = known.get(by)
  return person ? nameInRole(person, as) : roleLabel[as]
}

function holderOf({ assignee }: Report, known: Map<string, Person>): Contact | null {
  return assignee ? { name: assignee.name, phone: known.get(assignee.id)?.phone ?? '' } : null
}

/** Whose report it is: whole for themselves and whoever has it, masked for the rest. */
function reporterOf(
  report: Report,
  known: Map<string, Person>,
  seer: Call<never>['caller'],
): Contact {
  const { name = '', phone = '' } = known.get(report.reporter) ?? {}
  const whole = report.reporter === seer.id || isHolder(report, seer)
  if (whole) return { name: name || '没留名字', phone }
  return { name: name ? maskedName(name) : '没留名字', phone: phone ? maskedPhone(phone) : '' }
}
