import { people } from '../person/record.ts'
import { maskedName, maskedPhone } from '../person/rules/name.ts'
import { openings } from '../privacy/record.ts'
import type { Call } from '../procedure/procedure.ts'
import { reports } from '../report/record.ts'
import { storedCategory } from '../report/rules/category.ts'
import { titleOf } from '../report/rules/title.ts'
import type { Contact } from '../report/rules/view.ts'
import type { Remedy } from './record.ts'
import { partyOf } from './rules/party.ts'
import { type RemedyView, viewRemedy } from './rules/view.ts'

type Shower = Pick<Call<never>, 'db' | 'city' | 'caller' | 'now'>

/**
 * A remedy as the caller sees it: one operation for its report, one for who rated. Whoever gets to
 * see one of a restricted report this way is recorded first, in one more.
 */
export async function showRemedy(call: Shower, remedy: Remedy): Promise<RemedyView> {
  const { db, city, caller, now } = call
  const category = storedCategory(city.categories, remedy.category)
  const report = await db.read(reports, remedy.report)
  if (report?.visibility === 'restricted') {
    const opening = { report: report._id, person: caller.id, at: now }
    await db.add(openings, { _id: `${remedy._id}-${caller.id}-${now}`, ...opening })
  }
  return viewRemedy(remedy, {
    city,
    title: titleOf(report?.content[1]?.words, category.name),
    reporter: await reporterOf(call, remedy),
    party: partyOf(remedy, caller),
    seer: caller.id,
    // Instances' clocks differ a little: what was just written does not lie in the future.
    now: Math.max(now, remedy.history.at(-1)?.at ?? 0),
  })
}

async function reporterOf({ db }: Shower, { reporter }: Remedy): Promise<Contact> {
  const { name = '', phone = '' } = (await db.read(people, reporter)) ?? {}
  return { name: name ? maskedName(name) : '没留名字', phone: phone ? maskedPhone(phone) : '' }
}
