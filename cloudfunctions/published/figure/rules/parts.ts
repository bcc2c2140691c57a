import type { Cell } from '../cell-record.ts'
import { type Seeing, seeFigure } from './figure-view.ts'
import type { Figure } from './figures.ts'

/** A figure of one month; no number and no words where there is none, or it is not shown. */
export type FigurePoint = { period: string; number: number | null; value: string }

/** A figure of a part: of an area right below, or of a category. */
export type FigurePart = {
  code: string
  name: string
  value: string
  number: number | null
  part: number
  half: number
  whole: number
  why: string
}

/** A figure month by month. */
export const lineOf = (
  figure: Figure,
  months: readonly string[],
  cells: readonly Cell[],
  seeing: Seeing,
): FigurePoint[] =>
  months.map((month) => {
    const ofMonth = cells.filter(({ period }) => period === month)
    const { number, figure: seen } = seeFigure(figure, ofMonth, seeing)
    return { period: month, number, value: seen.value }
  })

/** A figure of each part that has any cells, in the order of the parts' codes: nothing is ranked. */
export function partsBy(
  by: 'area' | 'category',
  figure: Figure,
  cells: readonly Cell[],
  seeing: Seeing,
  nameOf: (code: string) => string,
): FigurePart[] {
  return [...new Set(cells.map((cell) => cell[by]))].sort().map((code) => {
    const own = cells.filter((cell) => cell[by] === code)
    const { number, figure: seen } = seeFigure(figure, own, seeing)
    const { value, part, half, whole, why } = seen
    return { code, name: nameOf(code), value, number, part, half, whole, why }
  })
}
