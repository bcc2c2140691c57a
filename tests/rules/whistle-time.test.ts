import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theCity } from '../../cloudfunctions/entries/city.ts'
import type { Whistle } from '../../cloudfunctions/whistle/record.ts'
import { climbStep } from '../../cloudfunctions/whistle/rules/climb.ts'
import { linkStep, openStep } from '../../cloudfunctions/whistle/rules/guest.ts'
import { maySee, partyOf } from '../../cloudfunctions/whistle/rules/party.ts'
import { whistleTidings } from '../../cloudfunctions/whistle/rules/tidings.ts'
import { rungsOf, waitsOf } from '../../cloudfunctions/whistle/rules/waits.ts'
import { noon, people } from './example.ts'
import { attempt, aWhistle, stepped } from './whistling.ts'

const DAY = 86_400_000

/** What silence has climbed when the timer comes at these moments, in order. */
function climbed(whistle: Whistle, moments: readonly number[]): Whistle {
  let now = whistle
  for (const at of moments) {
    const step = climbStep(now, theCity, at)
    if (step) now = stepped(now, step, 'system', at)
  }
  return now
}

const blown = () => attempt(aWhistle(), { who: 'steward', doing: 'blow', choice: true }, noon)
const waits = (whistle: Whistle) => waitsOf(whistle, theCity).map(({ wait }) => wait)

describe('the silence of departments', () => {
  it('climbs each rung once, however often and late the timer comes', () => {
    const month = noon + 60 * DAY
    const all = climbed(blown(), [month]).marks
    expect(all.length).toBe(2 * theCity.rules.whistles.hard.ladder.length)
    const moments = fc.array(fc.integer({ min: noon, max: month }), { maxLength: 50 })
    fc.assert(
      fc.property(moments, (found) => {
        const inOrder = [...found, month].sort((a, b) => a - b)
        const { marks, nextAt, history } = climbed(blown(), inOrder)
        expect([...marks].sort()).toEqual([...all].sort())
        expect(nextAt).toBeUndefined()
        expect(history.flatMap((entry) => entry.marks ?? []).sort()).toEqual([...all].sort())
      }),
    )
  })

  it('is heard of at the hour that was noted, and not before', () => {
    const whistle = blown()
    const at = whistle.nextAt ?? 0
    expect(climbStep(whistle, theCity, at - 1)).toBeUndefined()
    expect(climbStep(whistle, theCity, at)?.entry?.marks).toHaveLength(1)
    expect(rungsOf(whistle, theCity)[0]?.at).toBe(at)
  })

  it('tells the street first, the district then, and says what is missing', () => {
    const told = climbed(blown(), [noon + 60 * DAY])
    const [entry] = told.history.slice(-1)
    if (!entry) throw new Error('nothing was told')
    const tidings = whistleTidings({ whistle: told, entry, city: theCity })
    expect(tidings.map(({ to, words }) => `${to} ${words}`)).toEqual([
      'steward 吹了哨，部门还没报到',
      'street 吹了哨，部门还没报到',
      'district 吹了哨，部门还没报到',
      'steward 到时候了，部门还没答复',
      'street 到时候了，部门还没答复',
      'district 到时候了，部门还没答复',
    ])
    for (const { words } of tidings) expect([...words].length).toBeLessThanOrEqual(20)
  })

  it('ends with what it waited for: a decision, all who were called, the answer, the ruling', () => {
    const asked = aWhistle()
    expect(waits(asked)).toEqual(['ask'])
    const whistle = blown()
    expect(waits(whistle)).toEqual(['join', 'respond'])
    const half = attempt(whistle, { who: 'gas', doing: 'join', choice: true }, noon)
    expect(waits(half)).toEqual(['join', 'respond'])
    const refused = attempt(half, { who: 'water', doing: 'refuse', choice: true }, noon)
    expect(waits(refused)).toEqual(['dispute', 'respond'])
    const ruled = attempt(refused, { who: 'supervisor', doing: 'rule', choice: false }, noon)
    expect(waits(ruled)).toEqual(['respond'])
    const answered = attempt(ruled, { who: 'gas', doing: 'respond', choice: true }, noon)
    expect(waits(answered)).toEqual([])
    expect(answered).not.toHaveProperty('nextAt')
  })

  it('can be heard of again when a fresh date is missed', () => {
    const late = noon + 60 * DAY
    const joined = attempt(blown(), { who: 'gas', doing: 'join', choice: true }, noon)
    const silent = climbed(joined, [late])
    const answered = attempt(silent, { who: 'gas', doing: 'respond', choice: true }, late)
    const again = attempt(answered, { who: 'steward', doing: 'check', choice: false }, late)
    expect(again.dueAt).toBeGreaterThan(late)
    expect(climbed(again, [late + 60 * DAY]).marks.length).toBeGreaterThan(silent.marks.length)
  })
})

describe('who holds a link', () => {
  it('sees the whistle until the link ends, and nothing from then on', () => {
    const until = noon + 15 * DAY
    const whistle = blown()
    const linked = stepped(whistle, linkStep(whistle, 'water-supply', until), 'holder', noon)
    const [guest] = linked.guests
    if (!guest) throw new Error('no link')
    const opened = stepped(linked, openStep(linked, guest, people.neighbour.id), 'guest', noon)
    const seen = (at: number) => maySee(partyOf(opened, {}, people.neighbour, at))
    expect([seen(noon), seen(until - 1), seen(until)]).toEqual([true, true, false])
    expect(maySee(partyOf(opened, {}, people.reporter, noon))).toBe(false)
  })
})
