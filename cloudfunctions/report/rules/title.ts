/** Letters that fit a card's one line. */
const longest = 18

/** What a card calls a report: the first sentence of its words, else what kind it is. */
export function titleOf(words: string | undefined, categoryName: string): string {
  const sentence = (words ?? '').split(/[\n。！？!?；;，,]/u).find((part) => part.trim() !== '')
  if (!sentence) return categoryName
  const letters = [...sentence.trim()]
  return letters.length <= longest ? letters.join('') : `${letters.slice(0, longest - 1).join('')}…`
}
