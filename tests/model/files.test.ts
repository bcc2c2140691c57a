import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { works } from '../../cloudfunctions/entries/house.ts'
import { publications } from '../../cloudfunctions/published/board/publication-record.ts'
import { MINUTE } from '../procedures/help/minutes.ts'
import { aPhoto, type Happening, PhotographedTown } from './photographed-town.ts'

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const swap = fc.record({ swap: fc.nat(8), photo: fc.nat(255) })

/** What may happen, one after another: people and the timer, in any order, and swaps at any time. */
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constant('submit' as const),
  fc.constant('accept' as const),
  fc.constant('finish' as const),
  fc.constant('answer' as const),
  fc.constant('partly' as const),
  fc.constant('reopen' as const),
  fc.record({ publish: fc.boolean() }),
  ...[swap, swap, swap],
  fc.record({ work: fc.constantFrom('reports', 'screened') }),
  fc.constant('tell'),
)

const aMinute: Happening[] = [
  { work: 'reports' },
  { work: 'screened' },
  'tell',
  { work: 'screened' },
]

describe('the board, whatever is uploaded, swapped, checked and published in whatever order', () => {
  it('shows no byte that was not checked, and none of what is not to be shown', async () => {
    let published = 0
    const run = async (happenings: Happening[]) => {
      const town = new PhotographedTown()
      const passed = new Set<string>()
      town.checker.looksAt = async (url) => {
        const bytes = await town.bytesAt(url)
        // The last number of a photo says what is in it.
        const suggest = (bytes.at(-3) ?? 0) % 5 === 0 ? 'risky' : 'pass'
        if (suggest === 'pass') passed.add(sumOf(bytes))
        return suggest
      }
      for (const one of happenings) {
        await town.happens(one)
        for (const id of town.files.all().filter((file) => file.includes('/public/'))) {
          published++
          expect(passed).toContain(sumOf(await town.bytesAt(`https://files/${id}`)))
        }
      }
    }
    const lives = fc.array(happening, { minLength: 12, maxLength: 40 }).map((some) => {
      const within = (n: number) => some.slice(2 * n, 2 * n + 2)
      const steps = ['submit', 'accept', 'finish', 'answer'] as const
      return [...steps.flatMap((step, n) => [step, ...within(n)]), ...aMinute, ...aMinute, ...some]
    })
    await fc.assert(fc.asyncProperty(lives, run), { numRuns: 150 })
    expect(published).toBeGreaterThan(100)
  }, 60_000)
})

describe('a call of the timer', () => {
  it('has one file in hand at a time, however many and large they are', async () => {
    const town = new PhotographedTown()
    const large = aPhoto(1, 2 ** 20 - 200)
    const held = town.countsBytesInHand()
    await town.solved(Array.from({ length: 9 }, () => large))
    for (let minute = 0; minute < 3; minute++) await town.minute()
    const [shown] = town.db.all(publications)
    expect([shown?.before.length, shown?.after.length]).toEqual([9, 9])
    expect(town.files.all().filter((file) => file.includes('/public/'))).toHaveLength(18)
    // Read, stripped, joined, sent: four times one file is far from what a function may hold.
    expect(held.most).toBeLessThanOrEqual(2 ** 20)
    expect(4 * held.most).toBeLessThan(128 * 2 ** 20)
  })

  it.each([
    ['reports', 14],
    // A report has two checks, each of which it is seen to by.
    ['screened', 26],
  ] as const)(
    'that ends while it is at %s does not end each minute by the same record',
    async (name, atMost) => {
      const town = new PhotographedTown()
      await town.solved([aPhoto(1)])
      const other = await town.submits([])
      if (name === 'screened')
        for (const step of ['reports', 'screened', 'tell'] as const) await town.steps(step)
      let killed = 0
      // Never coming back is as the function's being ended.
      town.files.read = () => {
        killed++
        return new Promise(() => undefined)
      }
      for (let minute = 0; minute < 60; minute++) {
        town.now += MINUTE
        void works[name]?.work(town.newContext(), () => true)
        await new Promise(setImmediate)
      }
      expect(killed).toBeGreaterThan(1)
      expect(killed).toBeLessThanOrEqual(atMost)
      if (name === 'reports') expect(town.report(other)).not.toHaveProperty('outbox')
    },
  )
})
