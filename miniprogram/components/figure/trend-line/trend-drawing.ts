/** A month of a trend: its name, the same short, its value while there is one, and that in words. */
export type TrendPoint = { label: string; mark: string; value: number | null; text: string }

/** Something written beside the picture: where, in per cent of its height or width. */
type Mark = { at: number; text: string }

/** A trend as it is shown: a picture for each theme, with what is written beside it. */
export type DrawnTrend = { day: string; night: string; scale: Mark[]; months: Mark[] }

export const nothingDrawn: DrawnTrend = { day: '', night: '', scale: [], months: [] }

/** Tokens of each theme, by their names: a picture can't read the page's. */
export const trendColours = {
  day: { 'brick-text': '#a53f22', line: '#e8e0d7', paper: '#fff' },
  night: { 'brick-text': '#f2a085', line: '#372e28', paper: '#211b18' },
} as const

type Colours = (typeof trendColours)[keyof typeof trendColours]
type Spot = { x: number; y: number }

const width = 300
const height = 100
/** Room around the plot for the line's own thickness, and for half a line of the scale's words. */
const inset = 8
/** How many spaces the scale has. */
const spaces = 2

/** Draws a trend. A month without a value leaves a gap: a line across it would say what nobody knows. */
export function drawTrend(points: readonly TrendPoint[], unit: string): DrawnTrend {
  const top = topOf(points, unit)
  const place = (value: number | null, at: number): Spot | null =>
    value === null ? null : { x: xOf(at, points.length), y: yOf(value / top) }
  const runs = runsOf(points.map(({ value }, at) => place(value, at)))
  const levels = Array.from({ length: spaces + 1 }, (_, at) => at / spaces)
  return {
    day: pictureOf(runs, levels, trendColours.day),
    night: pictureOf(runs, levels, trendColours.night),
    scale: levels.map((level) => ({
      at: (100 * yOf(level)) / height,
      text: `${level * top}${unit}`,
    })),
    months: monthsToName(points.length).map((at) => ({
      at: (100 * at) / Math.max(1, points.length - 1),
      text: points[at]?.mark ?? '',
    })),
  }
}

/** Where the scale ends: at all of it for shares, else at a round number that holds every value. */
function topOf(points: readonly TrendPoint[], unit: string): number {
  if (unit === '%') return 100
  const most = Math.max(2, ...points.map(({ value }) => value ?? 0))
  const power = 10 ** Math.floor(Math.log10(most))
  return power * ([1, 2, 4, 6, 8, 10].find((step) => step * power >= most) ?? 10)
}

const xOf = (at: number, count: number): number =>
  round(inset + ((width - 2 * inset) * at) / Math.max(1, count - 1))

const yOf = (share: number): number => round(height - inset - (height - 2 * inset) * share)

const round = (length: number): number => Math.round(length * 10) / 10

/** What follows each other without a gap. */
function runsOf(spots: readonly (Spot | null)[]): Spot[][] {
  const runs: Spot[][] = [[]]
  for (const spot of spots) {
    if (spot) runs.at(-1)?.push(spot)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 0)
}

/** The first, the last, and one between: more would touch each other on a narrow phone. */
const monthsToName = (count: number): number[] => [
  ...new Set([0, Math.floor((count - 1) / 2), count - 1].filter((at) => at >= 0)),
]

function pictureOf(runs: readonly Spot[][], levels: readonly number[], colours: Colours): string {
  const rules = levels.map((level) => `M0 ${yOf(level)}H${width}`).join('')
  const lines = runs.map((run) => `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`).join('')
  const ends = runs.flatMap((run) => run.filter((_, at) => at === 0 || at === run.length - 1))
  const dots = ends.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="3.5"/>`).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none"><path stroke="${colours.line}" d="${rules}"/><path stroke="${colours['brick-text']}" stroke-width="2.5" stroke-linejoin="round" d="${lines}"/><g fill="${colours['brick-text']}" stroke="${colours.paper}" stroke-width="1.5">${dots}</g></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
