import { seenAt } from '../../core/lifecycle/timeline.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import { people } from '../../directory/person/person-record.ts'
import { maskedName, maskedPhone } from '../../directory/person/rules/name.ts'
import { recordOpening } from '../opening/record-opening.ts'
import { reports } from '../report/report-record.ts'
import { storedCategory } from '../report/rules/category.ts'
import type { Contact } from '../report/rules/report-view.ts'
import { reportOpenings } from '../report/rules/see.ts'
import { titleOf } from '../report/rules/title.ts'
import type { Remedy } from './remedy-record.ts'
import { isToCall } from './rules/remedy-may-do.ts'
import { type Party, partyOf } from './rules/remedy-party.ts'
import { type RemedyView, viewRemedy } from './rules/remedy-view.ts'

type Shower = Pick<Call<never>, 'db' | 'city' | 'caller' | 'now'>

/**
 * A remedy as the caller sees it: one operation for its report, one for who rated. Whoever gets to
 * see one of a restricted report this way is recorded first, in one more.
 */
export async function showRemedy(call: Shower, remedy: Remedy): Promise<RemedyView> {
  const { db, city, caller, now } = call
  const category = storedCategory(city.categories, remedy.category)
  const party = partyOf(remedy, caller)
  const report = await db.read(reports, remedy.matter.id)
  if (report) await recordOpening(call, reportOpenings, report, remedy._id)
  return viewRemedy(remedy, {
    city,
    title: titleOf(report?.content[1]?.words, category.name),
    reporter: await reporterOf(call, remedy, party),
    party,
    seer: caller.id,
    now: seenAt(remedy, now),
  })
}

/** Who rated: masked, but for the number while whoever looks is to call it. */
async function reporterOf({ db }: Shower, remedy: Remedy, party: Party): Promise<Contact> {
  const { name = '', phone = '' } = (await db.read(people, remedy.reporter)) ?? {}
  return {
    name: name ? maskedName(name) : '没留名字',
    phone: phone && isToCall(remedy, party) ? phone : phone && maskedPhone(phone),
  }
}
