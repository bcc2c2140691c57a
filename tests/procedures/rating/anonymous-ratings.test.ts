import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { people as residents } from '../../../cloudfunctions/directory/person/person-record.ts'
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

/** Who rates besides the three, so that what is said is told in numbers; the last is not alone. */
const others = Array.from({ length: 8 }, (_, n) => `neighbour-${n}`)

/**
 * Reports of one community live and are rated by a person each, the first three as `given`; somebody who
 * would like to know rates twenty of their own, which they know all about. Out: the three.
 */
async function live(town: ModelTown, given: readonly Said[]): Promise<string[]> {
  let tokens = 0
  const does = async (person: string, procedure: Name, input: object) => {
    town.now += 1000
    const token = `tokenOfStep${String(++tokens).padStart(6, '0')}`
    return town.asks(person, procedure, { token, ...input })
  }
  const rated = async (person: string, said: Said, named = false): Promise<string> => {
    const submitted = { category: '0401', place: { building: at.home }, words: '灯不亮' }
    const reply = (await does(person, 'report.submit', submitted)) as { result: { id: string } }
    const { id: reportId } = reply.result
    const worker = `worker-${community}003`
    await does(worker, 'report.accept', { reportId, version: 1 })
    await does(worker, 'report.finish', { reportId, version: 2, met: [0, 1, 2, 3] })
    await does(person, 'report.answer', { reportId, answer: 'solved' })
    await does(person, 'rating.rate', { reportId, ...said, named })
    return reportId
  }

  for (const person of ['given-0', 'given-1', ...others, 'prying', 'somebody']) {
    const known = { openid: `oOpenidOf-${person}`, roles: [], posts: [], createdAt: town.now }
    await town.db.add(residents, { _id: person, ...known })
  }
  const [first = good, ...rest] = given
  const changed = await rated('chen', { ...good, words: '先说好' })
  const reports = [changed]
  for (const [n, said] of rest.entries()) reports.push(await rated(`given-${n}`, said))
  for (const person of others) await rated(person, good)
  for (let n = 0; n < 20; n++) await rated('prying', n % 2 ? bad : good)
  await rated('somebody', bad, true)
  await does('chen', 'rating.rate', { reportId: changed, ...first, named: false })
  return reports
}

/** What is short of a text that is compared, and no more. */
const digest = (text: string | Uint8Array) => createHash('sha256').update(text).digest('base64url')

/** All that everybody in service is told of these reports now, and the files that they are given. */
async function told(town: ModelTown, reports: readonly string[]): Promise<string[]> {
  const heard: string[] = []
  for (const person of staff) {
    for (const [procedure, input] of questions(reports)) {
      const reply = JSON.stringify(await town.asks(person, procedure, input))
      const shown = procedure === 'rating.review' ? reply : digest(reply)
      heard.push(`${person} ${procedure} ${shown}`)
      const file = /https:\/\/files\/([^"]+\/exports\/[^"]+)/.exec(reply)?.[1]
      const bytes = file ? await town.files.read(file, 2 ** 24) : 'gone'
      if (typeof bytes !== 'string') heard.push(`${file} ${digest(bytes)}`)
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

describe('anonymous ratings of one community and month', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 16) }))
  afterEach(() => void vi.useRealTimers())

  it('can be swapped between reports without any change in what staff can learn', async () => {
    const one = await context([bad, poor, good])
    const text = one.join('\n')
    // They do become known, all of them together, in the end.
    expect(text).toContain('等了一个月')
    expect(text).toContain('.xlsx ')
    const other = await context([good, bad, poor])
    expect(other.filter((line, i) => line !== one[i])).toEqual([])
    expect(other).toHaveLength(one.length)
  })
})
