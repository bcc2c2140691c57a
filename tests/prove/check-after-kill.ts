import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'
import { Clock } from '../../local/clock/clock.ts'
import { openTownCloud } from '../procedures/help/cloud-of-town.ts'
import { brokenIn, unsettledIn } from './broken-reports.ts'
import { type Acknowledged, accounts } from './keep-busy.ts'
import { untilConfirmed } from './until-confirmed.ts'

type Account = { _id: string; sum: number }
type Transfer = { _id: string; from: string; to: string; sum: number }

/**
 * Opens what a killed cloud left, at a moment (epoch ms) by which what follows is no more left to the
 * call; lets its timer do what should still follow, and says everything that is not as it was
 * acknowledged, or not whole.
 */
export async function wrongAfter(
  data: string,
  functions: string,
  at: number,
  { steps, transfers }: Acknowledged,
): Promise<string[]> {
  const clock = Clock.standing(at)
  const { cloud, close } = await openTownCloud({ data, functions, clock })
  try {
    await untilConfirmed(cloud)
    const reports = cloud.find('reports') as Report[]
    const known = new Map(reports.map((report) => [report._id, report]))
    const made = cloud.find('transfers') as Transfer[]
    const ids = new Set(made.map(({ _id }) => _id))
    return [
      ...steps
        .filter(({ report, token }) => !known.get(report)?.history.some((e) => e.token === token))
        .map(({ report, token }) => `lost: ${token} of ${report}`),
      ...transfers.filter((id) => !ids.has(id)).map((id) => `lost: transfer ${id}`),
      ...brokenIn(reports),
      ...unsettledIn(reports),
      ...halfIn(made, cloud.find('accounts') as Account[]),
    ]
  } finally {
    await close()
  }
}

/** The accounts whose sum is not what the transfers that were written down say. */
function halfIn(made: readonly Transfer[], now: readonly Account[]): string[] {
  return accounts.flatMap(({ _id, sum }) => {
    const moved = made.map((it) => (it.to === _id ? it.sum : it.from === _id ? -it.sum : 0))
    const right = moved.reduce((total, by) => total + by, sum)
    const found = now.find((account) => account._id === _id)?.sum
    return found === right ? [] : [`half a transaction: ${_id} holds ${found}, not ${right}`]
  })
}
