import type { Town } from '../procedures/open-town.ts'
import { aToken, type Name } from '../procedures/phone.ts'
import { community } from '../procedures/town.ts'
import type { RightCall } from './right-call.ts'

/** Right calls about what is shown to everybody. */
export async function rightCallsOfTheBoard({ chen, zhang }: Town) {
  const reportId = await chen.hasSubmitted({ category: '0101' })
  return {
    'report.publish': { who: chen, input: { reportId, token: aToken(), publish: true } },
    'board.inArea': { who: zhang, input: { community } },
    'board.open': { who: zhang, input: { community } },
  } satisfies Partial<Record<Name, RightCall>>
}
