import type { Answer } from '../../../../miniprogram/contract/answer.ts'
import type { Links } from '../../../core/lifecycle/content.ts'
import type { City } from '../../../core/procedure/city.ts'
import { storedCategory } from '../../../matters/report/rules/category.ts'
import type { Publication } from '../publication-record.ts'
import { closedOn } from './new-publication.ts'

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

/** The files that a card shows. */
export const shownOn = ({ before, after }: Publication): string[] => [...before, ...after]

/** A publication as everybody sees it, with the links of its files among these. */
export function cardOf(
  publication: Publication,
  { categories }: Pick<City, 'categories'>,
  links: Links,
): BoardCard {
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
