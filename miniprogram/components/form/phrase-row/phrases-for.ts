import type { Procedures } from '../../../../typings/procedures'
import type { Phrases } from '../../../contract/phrase'

type Categories = Procedures['report.categories']['result']

/** What of a city its phrases are taken from. */
type Phrased = Pick<Categories, 'phrases'> & {
  categories: readonly Pick<Categories['categories'][number], 'code' | 'answerPhrases'>[]
}

/** What is said often for something: of an answer what fits its kind, where the city says so. */
export function phrasesFor(
  { phrases, categories }: Phrased,
  said: keyof Phrases,
  category: string,
): readonly string[] {
  const own = categories.find(({ code }) => code === category)?.answerPhrases ?? []
  return said === 'answer' && own.length > 0 ? own : phrases[said]
}
