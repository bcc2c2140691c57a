import { filesOf, linksTo, shownOf } from '../../core/lifecycle/content.ts'
import { seenAt } from '../../core/lifecycle/timeline.ts'
import type { Call } from '../../core/procedure/procedure.ts'
import { recordOpening } from '../opening/record-opening.ts'
import { reportOpenings } from '../report/rules/see.ts'
import type { Found } from './read-whistle.ts'
import { viewWhistle, type WhistleView } from './rules/whistle-view.ts'

type Shower = Pick<Call<never>, 'db' | 'files' | 'city' | 'caller' | 'now'>

/**
 * A whistle as the caller sees it, one operation for links where it has photos. Whoever gets to see
 * one of a restricted report this way is recorded first, in one more.
 */
export async function showWhistle(call: Shower, found: Found): Promise<WhistleView> {
  const { files, city, now } = call
  const { whistle, report, party } = found
  await recordOpening(call, reportOpenings, report, whistle._id)
  const restricted = report.visibility === 'restricted'
  const links = await files.links(...linksTo(shownOf(filesOf(whistle), restricted)))
  return viewWhistle(whistle, { city, report, party, links, now: seenAt(whistle, now) })
}
