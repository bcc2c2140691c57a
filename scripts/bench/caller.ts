import { subscribe } from 'node:diagnostics_channel'
import { aToken, call } from './api.ts'
import { bare } from './bare.ts'
import { cpuOf } from './in-process.ts'
import { median } from './median.ts'

// A process that calls `api` and makes the bare operations beside it, in turn, and sends what each
// took: the median CPU of a call, in ms.

/** How many rounds, and how many calls of a kind a round. */
const ROUNDS = 11
const CALLS = 40

/** How many reports wait on the desk that is looked at. */
const WAITING = 10

// Who reports and works where in the example city.
const [worker, busyWorker] = ['worker-340504002007001', 'worker-340504002007003']
const [building, busyBuilding] = ['340504002007B001', '340504002007B012']

const submission = (building: string) => ({
  token: aToken(),
  category: '0401',
  place: { building },
  words: '三楼的灯不亮',
})
const submit = async (resident: string, where: string) =>
  (await call(resident, 'report.submit', submission(where))).id

/** Residents who report for the first time today; the instance knows who they are. */
async function residents(count: number): Promise<string[]> {
  const openids = Array.from({ length: count }, () => `resident-${aToken()}`)
  for (const openid of openids) await call(openid, 'report.categories', {})
  return openids
}

console.log = () => {}
let reporting = await residents(WAITING + 2)
const nextResident = () => reporting.pop() ?? ''
for (let n = 0; n < WAITING; n++) await submit(nextResident(), busyBuilding)
const like = await bare.read(await submit(nextResident(), building))
const desk = (await bare.read(await submit(nextResident(), busyBuilding))).assignee?.id ?? ''

/** What was submitted in this round, by `api` and bare, to be accepted. */
let fresh: { ours: string[]; beside: string[] } = { ours: [], beside: [] }

const kinds = {
  submit: {
    ours: async () => void fresh.ours.push(await submit(nextResident(), building)),
    beside: async () => void fresh.beside.push(await bare.submit(like)),
  },
  desk: {
    ours: () => call(busyWorker, 'desk.list', { role: 'worker', scope: 'mine' }),
    beside: () => bare.desk(desk),
  },
  detail: {
    ours: () => call(worker, 'report.detail', { reportId: like._id }),
    beside: () => bare.detail(like),
  },
  accept: {
    ours: () => {
      const reportId = fresh.ours.pop() ?? ''
      return call(worker, 'report.accept', { reportId, version: 1, token: aToken() })
    },
    beside: () => bare.accept(fresh.beside.pop() ?? '', like),
  },
}

/** What a call costs: ms of CPU, and how many requests it makes; once a minute one more, to see who calls. */
export type Cost = { cpu: number; requests: number }

/** What a call costs, by `api` and bare. */
export type Taken = Record<keyof typeof kinds, { ours: Cost; beside: Cost }>

let requests = 0
subscribe('http.client.request.start', () => {
  requests++
})

/** What each of some calls in a row costs. */
async function costOf(act: () => Promise<unknown>): Promise<Cost> {
  const before = requests
  const cpu = await cpuOf(async () => {
    for (let n = 0; n < CALLS; n++) await act()
  })
  return { cpu: cpu / CALLS, requests: (requests - before) / CALLS }
}

const middle = (costs: readonly Cost[]): Cost => ({
  cpu: median(costs.map(({ cpu }) => cpu)),
  requests: median(costs.map(({ requests }) => requests)),
})

const names = Object.keys(kinds) as (keyof typeof kinds)[]
const rounds = new Map(names.map((name) => [name, { ours: [] as Cost[], beside: [] as Cost[] }]))
for (let round = 0; round < ROUNDS; round++) {
  fresh = { ours: [], beside: [] }
  reporting = await residents(CALLS)
  for (const name of names) {
    const taken = rounds.get(name)
    const { ours, beside } = kinds[name]
    taken?.ours.push(await costOf(ours))
    taken?.beside.push(await costOf(beside))
  }
}
const result = [...rounds].map(([name, { ours, beside }]) => [
  name,
  // The first round is warm-up.
  { ours: middle(ours.slice(1)), beside: middle(beside.slice(1)) },
])
process.send?.(Object.fromEntries(result), () => process.exit())
