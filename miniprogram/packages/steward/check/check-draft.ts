/** What a community found on the spot, while it is being written. */
import type { RatingLevel } from '../../../contract/rating'
import { formDrafts, type Tokened } from '../../../services/page/form-draft'
import type { DepartmentView } from '../../../services/words/whistle-view'

/** What the community rates of a department's part. */
export type Aspect = 'response' | 'arrival' | 'result'

/** The aspects in the order the screen offers them. */
export const aspects: readonly { aspect: Aspect; label: string }[] = [
  { aspect: 'response', label: '响应快不快' },
  { aspect: 'arrival', label: '到场没到场' },
  { aspect: 'result', label: '做得好不好' },
]

/** What was found on the spot, while it is being written. */
export type CheckDraft = Tokened<{
  found: 'held' | 'not' | ''
  words: string
  photos: string[]
  /** By department; what is left out is not rated. */
  ratings: Record<string, Partial<Record<Aspect, RatingLevel>>>
}>

/** What was found, each by its whistle. */
export const checks = formDrafts<Omit<CheckDraft, 'token'>>('check', {
  ...{ found: '', words: '' },
  ...{ photos: [], ratings: {} },
})

/** A department's rating with one level given, or taken back by giving it again. */
export function rated(
  { ratings }: CheckDraft,
  { department, aspect, level }: { department: string; aspect: Aspect; level: RatingLevel },
): CheckDraft['ratings'] {
  const { [aspect]: before, ...others } = ratings[department] ?? {}
  const now = before === level ? others : { ...others, [aspect]: level }
  return { ...ratings, [department]: now }
}

/** The ratings that are whole, as the cloud takes them. */
export const wholeRatings = ({ ratings }: CheckDraft) =>
  Object.entries(ratings).flatMap(([department, { response, arrival, result }]) =>
    response && arrival && result ? [{ department, response, arrival, result }] : [],
  )

/** What is still missing, in words; a department is rated whole or not at all. */
export function lackOf(draft: CheckDraft, departments: readonly DepartmentView[]): string {
  const { found, words, ratings } = draft
  const begun = departments.filter(({ code }) => {
    const given = Object.keys(ratings[code] ?? {}).length
    return given > 0 && given < aspects.length
  })
  const missing = [
    ...(found ? [] : ['做没做好']),
    ...(found === 'not' && !words.trim() ? ['差在哪儿'] : []),
    ...begun.map(({ name }) => `${name}没评完`),
  ]
  return missing.length > 0 ? `还差：${missing.join('、')}` : ''
}
