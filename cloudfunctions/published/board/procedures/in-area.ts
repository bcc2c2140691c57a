import * as v from 'valibot'
import type { Answer } from '../../../../miniprogram/contract/answer.ts'
import type { Links } from '../../../core/lifecycle/content.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import type { City } from '../../../core/procedure/city.ts'
import { community } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { storedCategory } from '../../../matters/report/rules/category.ts'
import { type Publication, publications } from '../publication-record.ts'
import { closedOn } from '../rules/new-publication.ts'

/** How many are shown at once. */
const PAGE = 10

/** A closed report on the board, with links to its photos. */
export type BoardCard = {
  id: string
  category: { name: string; icon: string }
  place: string
  words: string
  doneWords: string
  before: string[]
  after: string[]
  /** What its reporter said of it: solved, or partly. */
  answer: Answer
  /** The day it was closed: 11月23日. */
  closedOn: string
  /** Days from the report to done; 0 is the same day. */
  days: number
}

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
    const links = await files.links(shown.flatMap(({ before, after }) => [...before, ...after]))
    const more = found.length > PAGE
    return {
      closed: shown.map((publication) => cardOf(publication, city, links)),
      more,
      next: more ? (shown.at(-1)?.order ?? '') : '',
    }
  },
})

function cardOf(publication: Publication, { categories }: City, links: Links): BoardCard {
  const { _id: id, place, words, doneWords, before, after, answer, days, order } = publication
  const { name, icon = '' } = storedCategory(categories, publication.category)
  const linked = (file: string) => links.get(file) ?? []
  return {
    id,
    category: { name, icon },
    ...{ place, words, doneWords, answer },
    before: before.flatMap(linked),
    after: after.flatMap(linked),
    closedOn: closedOn(order),
    days,
  }
}
