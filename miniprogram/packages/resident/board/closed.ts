import type { Procedures } from '../../../../typings/procedures'

type Publication = Procedures['board.inArea']['result']['closed'][number]

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

const whenWords = ({ closedOn, days }: Pick<Publication, 'closedOn' | 'days'>): string =>
  `${closedOn} 办结，${days === 0 ? '当天办好' : `用了 ${days} 天`}`
