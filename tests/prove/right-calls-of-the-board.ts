import { cardOf, checkerTells, solvedReport } from '../procedures/board/shown-report.ts'
import type { Town } from '../procedures/help/open-town.ts'
import { aToken, type Name } from '../procedures/help/phone.ts'
import { community } from '../procedures/help/town.ts'
import type { RightCall } from './right-call.ts'

/** Right calls about what is shown to everybody. */
export async function rightCallsOfTheBoard(town: Town) {
  const { chen, zhang, steward } = town
  const shown = await solvedReport(town)
  const stays = await solvedReport(town)
  await checkerTells(town)
  const { id: publication = '' } = (await cardOf(town, stays)) ?? {}
  const reportId = await chen.hasSubmitted({ category: '0101' })
  return {
    'report.publish': { who: chen, input: { reportId, token: aToken(), publish: true } },
    'report.takeOff': {
      who: steward,
      input: { reportId: shown, token: aToken(), reason: '照片里有车牌' },
    },
    'board.inArea': { who: zhang, input: { community } },
    'board.detail': { who: zhang, input: { publication } },
    'board.open': { who: zhang, input: { community } },
    'board.preview': { who: chen, input: { words: '楼下的灯不亮' } },
  } satisfies Partial<Record<Name, RightCall>>
}
