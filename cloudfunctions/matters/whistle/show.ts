import { filesOf, linksTo, shownOf } from '../../core/lifecycle/content.ts'
import { seenAt } from '../../core/lifecycle/timeline.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import { people } from '../../directory/person/person-record.ts'
import { readHolders } from '../../directory/person/read-holders.ts'
import { postOf } from '../../directory/person/rules/posts.ts'
import { areas } from '../../directory/place/place-record.ts'
import { recordOpening } from '../opening/record-opening.ts'
import { holderContact } from '../report/holder-contact.ts'
import { communityOf } from '../report/rules/merge.ts'
import { maySee, reportOpenings } from '../report/rules/see.ts'
import type { Found } from './read-whistle.ts'
import { officersPosts } from './rules/offices.ts'
import { refusal } from './rules/whistle-may-do.ts'
import { hasCome, holdsLink } from './rules/whistle-party.ts'
import { viewWhistle, type WhistleView } from './rules/whistle-view.ts'
import type { DepartmentCall } from './whistle-record.ts'

type Shower = Pick<Call<never>, 'db' | 'files' | 'city' | 'caller' | 'now'>

/**
 * A whistle as the caller sees it: one operation for links where it has photos, for who acts for a
 * department one for the number of whom to call, by a link one for the community's name, and for who may
 * make a link one for who is in service. Whoever gets to see one of a restricted report this way is recorded first, in one more.
 */
export async function showWhistle(call: Shower, found: Found): Promise<WhistleView> {
  const { db, files, city, now } = call
  const { whistle, report, party } = found
  await recordOpening(call, reportOpenings, report, whistle._id)
  const restricted = report.visibility === 'restricted'
  const [holder, links, told, outside] = await Promise.all([
    party.calls.length > 0 && report.assignee && db.read(people, report.assignee.id),
    files.links(...linksTo(shownOf(filesOf(whistle), restricted))),
    toldOfReport(call, found),
    readOutside(call, found),
  ])
  return viewWhistle(whistle, {
    ...{ city, party, told, links, outside, now: seenAt(whistle, now) },
    holder: holderContact(report, new Map(holder ? [[holder._id, holder]] : []), now),
  })
}

/** What is told of the report: where it is; its words to officers who have come; who calls, to a unit by its link. */
async function toldOfReport({ db, caller, now }: Shower, { whistle, report, party }: Found) {
  const byLink = holdsLink(whistle, caller, now)
  const community = byLink && (await db.read(areas, communityOf(report) ?? ''))
  const hears = hasCome(party) && maySee(report, caller)
  return {
    point: report.place.point?.coordinates ?? null,
    reported: hears ? (report.content[1]?.words ?? '') : '',
    community: community ? community.name : '',
  }
}

/** The called departments of which nobody is in service in the whistle's areas: they hear of it by a link alone. */
async function readOutside(
  { db, now }: Shower,
  { whistle, party }: Found,
): Promise<ReadonlySet<string>> {
  const { calls, areas } = whistle
  if (refusal('link', whistle, party)) return new Set()
  const postsOf = ({ department }: DepartmentCall) => officersPosts(department, areas)
  const holders = await readHolders({ db, now }, calls.flatMap(postsOf))
  const held = new Set(holders.flatMap(({ posts }) => posts))
  const isOutside = (call: DepartmentCall) => !postsOf(call).some((post) => held.has(postOf(post)))
  return new Set(calls.filter(isOutside).map(({ department }) => department))
}
