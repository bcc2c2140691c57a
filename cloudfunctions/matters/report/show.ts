import { roleLabel } from '../../../miniprogram/contract/role.ts'
import { filesOf, linksTo, shownOf } from '../../core/lifecycle/content.ts'
import { seenAt } from '../../core/lifecycle/timeline.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import { type Person, people } from '../../directory/person/person-record.ts'
import { maskedName, maskedPhone, nameInRole } from '../../directory/person/rules/name.ts'
import { follows } from '../follow/follow-record.ts'
import { recordOpening } from '../opening/record-opening.ts'
import { holderContact } from './holder-contact.ts'
import type { Entry, Report } from './report-record.ts'
import { storedCategory } from './rules/category.ts'
import { type Contact, type ReportView, viewReport } from './rules/report-view.ts'
import { isHolder, isMaker, isReporter, reportOpenings } from './rules/see.ts'
import { isToCall } from './rules/to-call.ts'

type Shower = Pick<Call<never>, 'db' | 'files' | 'city' | 'caller' | 'now'>

/**
 * A report as the caller sees it: one operation for the names, one for links where it has photos, one for
 * staff where neighbours follow it.
 * Whoever gets to see a restricted one this way is recorded first, in one more.
 */
export async function showReport(call: Shower, report: Report): Promise<ReportView> {
  await recordOpening(call, reportOpenings, report)
  const ids = peopleIn(report)
  const [persons, links, followers] = await Promise.all([
    call.db.find(people, { _id: { oneOf: ids } }, { limit: 100 }),
    call.files.links(...linksTo(shownOf(filesOf(report), report.visibility === 'restricted'))),
    countFollowers(call, report),
  ])
  const known = new Map(persons.map((person) => [person._id, person]))
  return viewReport(report, {
    city: call.city,
    departments: call.city.departments,
    category: storedCategory(call.city.categories, report.category),
    seer: call.caller,
    now: seenAt(report, call.now),
    nameOf: (entry) => nameOf(entry, known, call.caller.id),
    holder: holderContact(report, known, call.now),
    reporter: reporterOf(report, known, call),
    ...{ followers, links },
  })
}

/** How many neighbours follow a report, for whoever is not its reporter. */
async function countFollowers({ db, caller }: Shower, report: Report): Promise<number> {
  if (!report.followed || isReporter(report, caller)) return 0
  const [counted] = await db.countBy(follows, { 'matter.id': report._id }, ['matter.id'])
  return counted?.count ?? 0
}

/** Everybody whom a view of a report names. */
const peopleIn = ({ reporter = '', assignee, history }: Report): string[] => [
  ...new Set([reporter, assignee?.id ?? '', ...history.map(({ by }) => by)]),
]

function nameOf({ by, as }: Pick<Entry, 'by' | 'as'>, known: Map<string, Person>, seer: string) {
  if (as === 'reporter') return by === seer ? '我' : '反映人'
  if (as === 'system') return '系统'
  const person = known.get(by)
  return person ? nameInRole(person, as) : roleLabel[as]
}

/** Whose report it is: whole for themselves, and for whoever has it as long as there is something to call for. */
function reporterOf(
  report: Report,
  known: Map<string, Person>,
  { caller, city, now }: Shower,
): Contact {
  const { name = '', phone = '' } = known.get(report.reporter ?? '') ?? report.onBehalf ?? {}
  const calls = isHolder(report, caller) || isMaker(report, caller)
  const whole = isReporter(report, caller) || (calls && isToCall(report, city.rules, now))
  if (whole) return { name: name || '没留名字', phone }
  return { name: name ? maskedName(name) : '没留名字', phone: phone ? maskedPhone(phone) : '' }
}
