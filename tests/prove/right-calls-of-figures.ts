import type { Town } from '../procedures/help/open-town.ts'
import type { Name } from '../procedures/help/phone.ts'
import { community } from '../procedures/help/town.ts'
import type { RightCall } from './right-call.ts'

/** Right calls that ask for figures. */
export function rightCallsOfFigures({ chen, wang, steward }: Town) {
  const year = '2026'
  const here = { area: community, period: year, category: '0205', figure: 'solved' }
  return {
    'figure.inArea': { who: steward, input: here },
    'figure.reports': { who: steward, input: { ...here, share: 'part', after: '1.a' } },
    'figure.ofPerson': { who: wang, input: {} },
    'figure.ofWorker': { who: steward, input: { worker: wang.id } },
    'figure.year': { who: chen, input: { area: community, year } },
    'figure.yearFile': { who: steward, input: { area: community, year } },
  } satisfies Partial<Record<Name, RightCall>>
}
