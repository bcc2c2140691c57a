import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { community } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { publications } from '../publication-record.ts'
import { cardOf, shownOn } from '../rules/board-card.ts'

/** How many are shown at once. */
const PAGE = 10

/** The board of a community (公示): what was solved, the latest first; `after` is the last page's `next`. */
export const boardOfCommunity = procedure({
  who: everyone,
  input: v.strictObject({
    community,
    after: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{32}$/))),
  }),
  async run({ db, files, city, input: { community, after } }) {
    const earlier = after === undefined ? {} : { order: { from: '', below: after } }
    const found = await db.find(
      publications,
      { community, ...earlier },
      { order: { order: 'down' }, limit: PAGE + 1 },
    )
    const shown = found.slice(0, PAGE)
    const links = await files.links(shown.flatMap(shownOn))
    const more = found.length > PAGE
    return {
      closed: shown.map((publication) => cardOf(publication, city, links)),
      more,
      next: more ? (shown.at(-1)?.order ?? '') : '',
    }
  },
})
