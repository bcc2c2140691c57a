/** What a community has solved, with photos before and after. */
import type { Procedures } from '../../../../typings/procedures'
import { answerTold } from '../../../contract/answer'

type Publication = Procedures['board.detail']['result']

/** Something that was done, ready to be shown: what, where, when, and how it looked before and after. */
export type Done = Pick<Publication, 'id' | 'place' | 'words' | 'doneWords'> & {
  category: string
  icon: string
  when: string
  photos: string[]
  captions: string[]
}

const captioned = (links: readonly string[], caption: string) =>
  links.map((url) => ({ url, caption }))

/** What was published, as the page shows it: the photos before beside those after. */
export function doneOf({ id, category, place, before, after, ...rest }: Publication): Done {
  const shown = [...captioned(before, '处理前'), ...captioned(after, '处理后')]
  return {
    ...{ id, place, words: rest.words, doneWords: rest.doneWords },
    category: category.name,
    icon: category.icon,
    when: whenWords(rest),
    photos: shown.map(({ url }) => url),
    captions: shown.map(({ caption }) => caption),
  }
}

/** When it was done, and how long it took; what is solved in part alone is not passed off as solved. */
function whenWords({ closedOn, days, answer }: Pick<Publication, 'closedOn' | 'days' | 'answer'>) {
  const partly = answer === 'partly' ? `居民说${answerTold.partly}，` : ''
  return `${closedOn} 办结，${partly}${days === 0 ? '当天办好' : `用了 ${days} 天`}`
}
