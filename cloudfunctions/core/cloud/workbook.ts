/** One table of a workbook: its name (≤ 31 letters), the names of its columns, and its rows. */
export type Sheet = {
  name: string
  columns: readonly string[]
  rows: readonly (readonly (string | number)[])[]
}

/** What a spreadsheet, or the CSV it is saved as, may take for the beginning of a formula. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/

/** What Excel refuses in the name of a sheet, and how long one may be. */
const refused = /[\\/?*[\]:]/g
const longestName = 31

/** The width of a column, in letters: as wide as its widest cell, within bounds. */
const widths = { narrowest: 8, widest: 60 }

/**
 * Writes a workbook (.xlsx) of one or more tables, with bold column names that stay in sight. Text
 * that might be taken for a formula gets an apostrophe in front, so that nobody's words are ever
 * run on the machine of whoever opens it. The writer is loaded at the first call: few calls need it.
 * @returns the file's bytes
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeXlsx } = await import('write-excel-file/node')
  const written = writeXlsx(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name.replace(refused, ' ').slice(0, longestName),
      data: [
        columns.map((value) => ({ value: harmless(value), fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(harmless)),
      ],
      columns: columns.map((column, n) => ({ width: widthOf(column, n, rows) })),
      stickyRowsCount: 1,
    })),
  )
  return written.toBuffer()
}

const harmless = <T extends string | number>(value: T): T | string =>
  typeof value === 'string' && formula.test(value) ? `'${value}` : value

/** Chinese letters are two wide. */
const lettersOf = (value: string | number): number =>
  [...String(value)].reduce((sum, letter) => sum + (letter > '\u00ff' ? 2 : 1), 0)

function widthOf(column: string, n: number, rows: Sheet['rows']): number {
  const wide = Math.max(lettersOf(column), ...rows.map((row) => lettersOf(row[n] ?? '')))
  return Math.min(widths.widest, Math.max(widths.narrowest, wide + 2))
}
