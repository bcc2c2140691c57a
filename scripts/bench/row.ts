/** One line of the bench's table: what was measured, against what, and the ratio that is aimed at. */
export type Row = {
  what: string
  ours: string
  beside: string
  ratio?: number
  /** What is wanted; nothing where a number only informs. */
  aim?: number
}

/** Milliseconds as a table shows them. */
export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`

/** Rows as a table in Markdown. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, ours, beside, ratio, aim }) => {
    const reached = ratio === undefined ? '' : ratio.toFixed(2)
    return `| ${[what, ours, beside, reached, aim === undefined ? '' : `≤ ${aim}`].join(' | ')} |`
  })
  return ['| what | ours | beside | ratio | aim |', '|---|---|---|---|---|', ...lines].join('\n')
}
