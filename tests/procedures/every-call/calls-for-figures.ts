import { town } from '../help/town.ts'

/** The calls of a tour that ask for figures, and for what is behind them. */
export const callsOfFigures = (areas: readonly string[]) => {
  const year = '2026'
  const figures = ['total', 'solved', 'unanswered', 'onTime', 'joined', 'remediesOnTime'] as const
  return {
    'figure.inArea': areas.map((area) => ({ area, period: year })),
    'figure.reports': areas.flatMap((area) =>
      figures.map((figure) => ({ area, period: year, figure, share: 'part' })),
    ),
    'figure.ofPerson': [{}],
    'figure.ofWorker': town.people.map(({ _id: worker }) => ({ worker })),
    'figure.year': areas.map((area) => ({ area, year })),
    'figure.yearFile': areas.map((area) => ({ area, year })),
  }
}
