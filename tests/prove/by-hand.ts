import data from '../../city/calendar.json' with { type: 'json' }

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** A stretch of time, epoch ms. */
export type Stretch = { from: number; to: number }

const dayNamed = (date: string) => Date.parse(date) / DAY

/** What the law gives in 2027, of which there is no notice yet. */
const statutory2027 = [
  ...['01-01', '02-05', '02-06', '02-07', '02-08', '04-05', '05-01', '05-02', '06-09', '09-15'],
  ...['10-01', '10-02', '10-03'],
].map((day) => [dayNamed(`2027-${day}`), false] as const)

/** Days that a notice or the law makes free or worked, whatever the weekday says. */
const ruled = new Map([
  ...statutory2027,
  ...Object.values(data.years).flatMap(({ off, work }) => [
    ...off.flatMap(({ from, to }) => {
      const days = dayNamed(to) - dayNamed(from) + 1
      return Array.from({ length: days }, (_, n) => [dayNamed(from) + n, false] as const)
    }),
    ...work.map((date) => [dayNamed(date), true] as const),
  ]),
])

const isWorked = (day: number) =>
  ruled.get(day) ?? ![0, 6].includes(new Date(day * DAY).getUTCDay())

/** Working time in a stretch, ms, as one would count it on one's fingers: day by day, half by half. */
export function workedIn({ from, to }: Stretch): number {
  let sum = 0
  for (let day = Math.floor(from / DAY) - 1; day <= Math.floor(to / DAY) + 1; day++) {
    if (!isWorked(day)) continue
    for (const [start, end] of [
      [8.5, 12],
      [14, 17.5],
    ] as const) {
      const midnight = day * DAY - 8 * HOUR
      const begins = Math.max(from, midnight + start * HOUR)
      const ends = Math.min(to, midnight + end * HOUR)
      sum += Math.max(0, ends - begins)
    }
  }
  return sum
}

/** What is left of a stretch when others are taken out. */
export const without = (whole: Stretch, taken: readonly Stretch[]): Stretch[] =>
  taken.reduce(
    (rest, { from, to }) =>
      rest.flatMap((piece) =>
        [
          { from: piece.from, to: Math.min(piece.to, from) },
          { from: Math.max(piece.from, to), to: piece.to },
        ].filter((it) => it.to > it.from),
      ),
    [whole],
  )
