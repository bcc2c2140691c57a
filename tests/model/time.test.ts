import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../cloudfunctions/core/clock/date.ts'
import { reports } from '../../cloudfunctions/matters/report/report-record.ts'
import { messages, stocks } from '../../cloudfunctions/messages/message-record.ts'
import type { Name } from '../procedures/help/phone.ts'
import { at } from '../procedures/help/town.ts'
import { chanceOf } from '../prove/chance.ts'
import { ModelTown } from './model-town.ts'

/** Monday, 2026-11-23 9:00 at +08:00. */
const monday = Date.UTC(2026, 10, 23, 1)

/** When all that time can bring to these reports has come, the closing after 30 days too. */
const end = monday + 45 * DAY

/** How many WeChat messages the worker agreed to. */
const AGREED = 3

/** A town with a report in each state that time has something to do with, and then left alone. */
async function leftAlone(): Promise<ModelTown> {
  const town = new ModelTown(monday, chanceOf('time').draw)
  let tokens = 0
  const ask = async (who: string, procedure: Name, input: object): Promise<string> => {
    const token = `token${++tokens}`.padEnd(16, 'x')
    const reply = await town.asks(who, procedure, { token, ...input })
    if (!reply.ok) throw new Error(`${procedure}: ${reply.error.code}`)
    return String(Object(reply.result).id)
  }
  const submit = (category: string, building: string = at.home) =>
    ask('chen', 'report.submit', { category, place: { building }, words: '坏了' })
  await submit('0401')
  const holder = town.db.all(reports)[0]?.assignee?.id ?? ''
  for (let n = 0; n < AGREED; n++) {
    await ask(holder, 'message.agree', { templates: [{ name: 'task', accepted: true }] })
  }
  const version = (id: string) => ({
    version: town.db.all(reports).find((r) => r._id === id)?.version,
  })
  const [asked, done] = [await submit('0205'), await submit('0401')]
  await submit('0101', at.unstaffed)
  for (const reportId of [asked, done]) {
    await ask(holder, 'report.accept', { reportId, ...version(reportId) })
  }
  await ask(holder, 'report.ask', { reportId: asked, words: '几时在家', days: 3 })
  await ask(holder, 'report.finish', {
    reportId: done,
    ...version(done),
    met: [0, 1, 2, 3],
    words: '好了',
  })
  return town
}

/** Whom each message went to, and what it was about, whatever version told of it. */
const told = (town: ModelTown): string[] =>
  town.db
    .all(messages)
    .map(({ _id }) => _id.replace(/^([^-]+)-\d+-/, '$1 '))
    .sort()

/**
 * Lets the timer fire; from the n-th operation on nothing works any more, as if it had been killed.
 * Says whether it came to that.
 */
async function fire(town: ModelTown, killedAt = Number.POSITIVE_INFINITY): Promise<boolean> {
  let operations = 0
  town.db.trouble = () => {
    if (++operations >= killedAt) throw new Error('killed')
  }
  await town.tick().catch(() => undefined)
  town.db.trouble = () => undefined
  return operations >= killedAt
}

/** What is told when the timer fires every hour and nothing ever goes wrong. */
let expected: string[]
beforeAll(async () => {
  const town = await leftAlone()
  for (; town.now <= end; town.now += HOUR) await fire(town)
  expected = told(town)
})

function soundly(town: ModelTown): void {
  const claimed = town.db.all(stocks).flatMap((stock) => stock.claimed)
  expect(new Set(claimed).size).toBe(claimed.length)
  expect(claimed).toHaveLength(AGREED)
  expect(town.sent.length).toBeLessThanOrEqual(AGREED)
}

describe('the deadlines of a town', () => {
  it('send a message for each kind of deadline', () => {
    const all = expected.join('\n')
    for (const mark of ['contact', 'warning-80', 'late-0', 'late-2', 'pool-0', 'resume', 'close']) {
      expect(all).toContain(` ${mark}`)
    }
  })

  it('change nothing while the timer does not fire at all', async () => {
    const town = await leftAlone()
    const before = town.db.everything()
    town.now = end
    expect(town.db.everything()).toBe(before)
    expect(
      told(town).filter((message) => / (warning|late|pool|resume|close)/.test(message)),
    ).toEqual([])
  })

  it.each([1, 2, 50])('fire once when the timer comes %i times, weeks late', async (times) => {
    const town = await leftAlone()
    town.now = end
    for (let n = 0; n < times; n++) await fire(town)
    expect(told(town)).toEqual(expected)
    soundly(town)
    expect(town.sent).toHaveLength(AGREED)
  })

  it('fire once each, however the timer comes and is killed', async () => {
    const firing = fc.record({
      after: fc.constantFrom(0, 0, HOUR, 7 * HOUR, DAY, 3 * DAY),
      killedAt: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    })
    let deaths = 0
    await fc.assert(
      fc.asyncProperty(fc.array(firing, { minLength: 5, maxLength: 40 }), async (firings) => {
        const town = await leftAlone()
        for (const { after, killedAt } of firings) {
          town.now += after
          deaths += (await fire(town, killedAt)) ? 1 : 0
        }
        for (town.now = end; town.now < end + DAY; town.now += 2 * HOUR) await fire(town)
        expect(told(town)).toEqual(expected)
        soundly(town)
      }),
      { numRuns: 60 },
    )
    expect(deaths).toBeGreaterThan(100)
  })
})
