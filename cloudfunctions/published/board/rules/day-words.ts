/** The day that a place on the board begins with (`2026-11-03-…`), in words: 11 月 3 日. */
export function dayWords(order: string): string {
  const [, month, day] = order.split('-').map(Number)
  return `${month} 月 ${day} 日`
}
