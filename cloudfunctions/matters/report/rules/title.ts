/** Letters that a title has at most, and that fit beside a card's photo on one line. */
const longest = 18
const oneLine = 12

/**
 * What a card calls a report: the first clause of its words, the second too where it fits,
 * else what kind it is.
 */
export function titleOf(words: string | undefined, categoryName: string): string {
  const sentences = (words ?? '').split(/[\n。！？!?；;]/u).map(clausesOf)
  const [first, second] = sentences.find((clauses) => clauses.length > 0) ?? []
  if (first === undefined) return categoryName
  if (length(first) > longest) return `${[...first].slice(0, longest - 1).join('')}…`
  const both = `${first}，${second}`
  return second !== undefined && length(both) <= oneLine ? both : first
}

const clausesOf = (sentence: string): string[] =>
  sentence
    .split(/[，,]/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')

const length = (text: string): number => [...text].length
