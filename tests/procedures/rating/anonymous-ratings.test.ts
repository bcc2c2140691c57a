import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { records } from '../../../cloudfunctions/entries/house.ts'
import { ratings } from '../../../cloudfunctions/matters/rating/rating-record.ts'
import type { Procedures } from '../../../typings/procedures.d.ts'
import { ModelTown } from '../../model/model-town.ts'
import { everyCall } from '../every-call/every-call.ts'
import type { Name } from '../help/phone.ts'
import { at, community, town as people, street } from '../help/town.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

type Said = Pick<Procedures['rating.rate']['input'], 'level' | 'words' | 'reasons'>

/** What was said of three services, anonymously: which of them it was said of is nobody's business. */
const bad: Said = { level: 1, words: '等了一个月', reasons: ['slow', 'attitude'] }
const poor: Said = { level: 2, words: '啊，没说清楚', reasons: ['unclear'] }
const good: Said = { level: 5, words: '很好' }

/** Everybody in service. */
const staff = people.people.filter(({ roles }) => roles.length > 0).map(({ _id }) => _id)

/** What staff ask of those reports, with the same tokens in every context. */
const questions = (reports: readonly string[]): [Name, Record<string, unknown>][] => {
  let tokens = 0
  const [month, year] = ['2026-11', '2026'] as const
  const asked = {
    ...everyCall(reports),
    'rating.review': [{ area: street, month }],
    'figure.inArea': [community, street, '3405'].flatMap((area) => [
      { area, period: month, figure: 'satisfied' },
      { area, period: month, category: '0401' },
      { area, period: year },
    ]),
  }
  return Object.entries(asked).flatMap(([name, inputs]) =>
    (inputs as Record<string, unknown>[]).map((input): [Name, Record<string, unknown>] => {
      const token = `tokenOfQuestion${String(++tokens).padStart(6, '0')}`
      return [name as Name, 'token' in input ? { ...input, token } : input]
    }),
  )
}

/** Six reports of one group live and are rated, the first three as `given`. Out: these three. */
async function live(town: ModelTown, given: readonly Said[]): Promise<string[]> {
  let tokens = 0
  const does = async (person: string, procedure: Name, input: object) => {
    town.now += 1000
    const token = `tokenOfStep${String(++tokens).padStart(6, '0')}`
    return town.asks(person, procedure, { token, ...input })
  }
  const rated = async (said: Said, named = false): Promise<string> => {
    const submitted = { category: '0401', place: { building: at.home }, words: '灯不亮' }
    const reply = (await does('chen', 'report.submit', submitted)) as { result: { id: string } }
    const { id: reportId } = reply.result
    const worker = `worker-${community}003`
    await does(worker, 'report.accept', { reportId, version: 1 })
    await does(worker, 'report.finish', { reportId, version: 2, met: [0, 1, 2, 3] })
    await does('chen', 'report.answer', { reportId, answer: 'solved' })
    await does('chen', 'rating.rate', { reportId, ...said, named })
    return reportId
  }

  const [first = good, ...others] = given
  const changed = await rated({ ...good, words: '先说好' })
  const reports = [changed]
  for (const said of others) reports.push(await rated(said))
  for (const said of [good, good]) await rated(said)
  await rated(bad, true)
  await does('chen', 'rating.rate', { reportId: changed, ...first, named: false })
  return reports
}

/** All that everybody in service is told of these reports now, and the files that they are given. */
async function told(town: ModelTown, reports: readonly string[]): Promise<string[]> {
  const heard: string[] = []
  for (const person of staff) {
    for (const [procedure, input] of questions(reports)) {
      const reply = JSON.stringify(await town.asks(person, procedure, input))
      heard.push(`${person} ${procedure} ${reply}`)
      const file = /https:\/\/files\/([^"]+\/exports\/[^"]+)/.exec(reply)?.[1]
      const bytes = file ? await town.files.read(file, 2 ** 24) : 'gone'
      if (typeof bytes !== 'string') heard.push(`${file} ${Buffer.from(bytes).toString('base64')}`)
    }
  }
  return heard
}

/** All that can be known in a world in which the three are given to three reports in this order. */
async function context(given: readonly Said[]): Promise<string[]> {
  let drawn = 0
  const random = () => {
    drawn = (drawn + 0.137) % 1
    return drawn
  }
  // 2026-11-16 09:00, a Monday; every call takes a second.
  const town = new ModelTown(Date.UTC(2026, 10, 16, 1), random)
  const reports = await live(town, given)
  const heard: string[] = []
  for (const wait of [HOUR, 25 * DAY]) {
    town.now += wait
    await town.tick()
    heard.push(...(await told(town, reports)))
  }
  const stored = records
    .filter((collection) => collection.name !== ratings.name)
    .map((collection) => `${collection.name} ${JSON.stringify(town.db.all(collection as never))}`)
  return [...heard, ...stored, ...town.logged.map((line) => JSON.stringify(line)), ...town.sent]
}

describe('anonymous ratings of one community, category, worker and month', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 16) }))
  afterEach(() => void vi.useRealTimers())

  it('can be swapped between reports without any change in what staff can learn', async () => {
    const one = await context([bad, poor, good])
    const text = one.join('\n')
    // They do become known, all of them together, in the end.
    expect(text).toContain('等了一个月')
    expect(text).toContain('.xlsx UEs')
    const other = await context([good, bad, poor])
    expect(other.filter((line, i) => line !== one[i])).toEqual([])
    expect(other).toHaveLength(one.length)
  })
})
