import { aToken, type Name } from '../procedures/help/phone.ts'
import { at, community } from '../procedures/help/town.ts'
import type { Chance } from './chance.ts'
import type { KillableCloud } from './killable-cloud.ts'

/** What was acknowledged before the kill: steps of reports, by id and token; transfers. */
export type Acknowledged = { steps: { report: string; token: string }[]; transfers: string[] }

/** The accounts, and what each holds at first. */
export const accounts = Array.from({ length: 4 }, (_, n) => ({ _id: `account-${n}`, sum: 1000 }))

type Heard = { result?: { ok?: boolean; result?: { id: string }; id?: string } } | undefined

const [zhang, wang] = ['zhang', `worker-${community}003`].map((id) => `oOpenidOf-${id}`)

/** Keeps a cloud busy in every way at once until it dies; tells what it acknowledges as it does. */
export function keepBusy(
  cloud: KillableCloud,
  chance: Chance,
): { told: Acknowledged; over: Promise<unknown> } {
  const told: Acknowledged = { steps: [], transfers: [] }
  const busy = { cloud, chance, told }
  const over = Promise.all([live(busy), live(busy), live(busy), transfer(busy), transfer(busy)])
  return { told, over }
}

type Busy = { cloud: KillableCloud; chance: Chance; told: Acknowledged }

/** One report after the other, from submission to answer. */
async function live({ cloud, chance, told }: Busy): Promise<void> {
  const step = async (who = '', procedure: Name, input: object, known?: string) => {
    const token = aToken()
    const asked = { ...input, token, ...(known && { reportId: known }) }
    const heard = (await cloud.call('api', who, { procedure, input: asked })) as Heard
    if (heard === undefined) return undefined
    const report = heard.result?.result?.id
    if (!report) throw new Error(`${procedure}: ${JSON.stringify(heard)}`)
    told.steps.push({ report, token })
    return report
  }
  for (;;) {
    const submission = { category: '0401', place: { building: at.home }, words: '灯坏了' }
    // Somebody new each time: nobody reports without end on one day.
    const reporter = `oOpenidOf-${aToken()}`
    const id = await step(reporter, 'report.submit', submission)
    if (!id) return
    const answer = chance.pick(['partly', 'partly', 'solved', 'unsolved'])
    const rest: [string | undefined, Name, object][] = [
      [wang, 'report.accept', { version: 1 }],
      [wang, 'report.note', { words: '在修' }],
      [wang, 'report.finish', { version: 3, met: [0, 1, 2, 3, 4] }],
      [reporter, 'report.answer', { answer, words: '看过了' }],
    ]
    for (const [who, procedure, input] of rest) {
      if (!(await step(who, procedure, input, id))) return
    }
  }
}

/** One transfer after the other between two of the accounts. */
async function transfer({ cloud, chance, told }: Busy): Promise<void> {
  for (;;) {
    const id = aToken()
    const from = chance.below(accounts.length)
    const to = (from + 1 + chance.below(accounts.length - 1)) % accounts.length
    const between = { from: accounts[from]?._id, to: accounts[to]?._id }
    const heard = await cloud.call('transfer', zhang ?? '', { id, ...between, sum: 1 })
    if (heard === undefined) return
    if ((heard as Heard)?.result?.id === id) told.transfers.push(id)
  }
}
