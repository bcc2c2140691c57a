import { filesOf, linksTo, shownOf } from '../../core/lifecycle/content.ts'
import { seenAt } from '../../core/lifecycle/timeline.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import { people } from '../../directory/person/person-record.ts'
import { areas } from '../../directory/place/place-record.ts'
import { recordOpening } from '../opening/record-opening.ts'
import { holderContact } from '../report/holder-contact.ts'
import { communityOf } from '../report/rules/merge.ts'
import { maySee, reportOpenings } from '../report/rules/see.ts'
import type { Found } from './read-whistle.ts'
import { hasCome, holdsLink } from './rules/whistle-party.ts'
import { viewWhistle, type WhistleView } from './rules/whistle-view.ts'

type Shower = Pick<Call<never>, 'db' | 'files' | 'city' | 'caller' | 'now'>

/**
 * A whistle as the caller sees it: one operation for links where it has photos, for who acts for a
 * department one for the number of whom to call, and by a link one for the community's name. Whoever
 * gets to see one of a restricted report this way is recorded first, in one more.
 */
export async function showWhistle(call: Shower, found: Found): Promise<WhistleView> {
  const { db, files, city, now } = call
  const { whistle, report, party } = found
  await recordOpening(call, reportOpenings, report, whistle._id)
  const restricted = report.visibility === 'restricted'
  const [holder, links, told] = await Promise.all([
    party.calls.length > 0 && report.assignee && db.read(people, report.assignee.id),
    files.links(...linksTo(shownOf(filesOf(whistle), restricted))),
    toldOfReport(call, found),
  ])
  return viewWhistle(whistle, {
    ...{ city, party, told, links, now: seenAt(whistle, now) },
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
