import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endOfDay } from '../../../cloudfunctions/core/clock/date.ts'
import { type DeskScope, scopesOf } from '../../../miniprogram/contract/desk.ts'
import type { Procedures } from '../../../typings/procedures.d.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, expectOk, type Phone } from '../help/phone.ts'
import { at, community, street } from '../help/town.ts'
import { aRemedy } from '../remedy/act-on-remedy.ts'
import { aWhistle } from '../whistle/act-on-whistle.ts'

let town: Town
/** What happened, by what waits in it. */
const ids: Record<string, string> = {}

beforeAll(async () => {
  town = await openTown()
  const { liu, zhang, wang, steward, officer } = town
  ids.pool = await liu.hasSubmitted({ place: { building: at.unstaffed }, category: '0401' })
  ids.asked = await zhang.hasSubmitted({ category: '0205' })
  expectOk(await wang.accepts(ids.asked))
  const { version } = town.stored(ids.asked)
  const longer = { limit: '1wd', reason: '踏板的配件后天到' }
  const told = { reportId: ids.asked, version, token: aToken(), ...longer }
  expectOk(await wang.asks('report.extend', told))
  ids.inDays = await zhang.hasSubmitted({ category: '0205' })
  const known = town.stored(ids.inDays)
  const due = (_id: string, dueAt: number) => ({ ...known, _id, number: `1123-${_id}`, dueAt })
  await town.cloud.load('reports', [
    due('LATE', town.cloud.now() - 1),
    due('TDAY', endOfDay(town.cloud.now()) - 1),
    { ...due('CHCK', 1), open: false, status: 'done', sampled: true, doneAt: town.cloud.now() },
  ])
  ids.whistle = (await aWhistle(town)).id
  const refused = await aWhistle(town, [steward, 'blow'], [officer, 'refuse'])
  ids.dispute = refused.id
  ids.remedy = (await aRemedy(town)).id
})
afterAll(() => town.close())

type Listed = Procedures['desk.list']['result']
type Lead = { role: 'steward' | 'supervisor'; area: string }
const leads: Lead[] = [
  { role: 'steward', area: community },
  { role: 'supervisor', area: street },
]
const phoneOf = ({ role }: Lead): Phone => town[role]

const list = async (lead: Lead, scope: DeskScope) => {
  const wanted = scope === 'mine' ? { role: lead.role, scope } : { ...lead, scope }
  return expectOk(await phoneOf(lead).asks('desk.list', wanted as never))
}

/** A card, but for how much of its time is used, which grows meanwhile. */
const still = (card: Listed['cards'][number]) =>
  'clock' in card ? { ...card, clock: { ...card.clock, used: 0 } } : card

/** Each thing of a leader's first list, and of which list it is. */
const firstOf = async (lead: Lead) => {
  const { cards, from } = await list(lead, 'first')
  return Object.fromEntries(cards.map(({ id }, n) => [id, from[n]]))
}

describe('the list that a leader’s desk opens with', () => {
  it('has of a community all that waits for its steward, and what is late or due today', async () => {
    const first = await firstOf({ role: 'steward', area: community })
    expect(first).toMatchObject({
      ...{ [`${ids.pool}`]: 'pool', [`${ids.asked}`]: 'waiting', [`${ids.whistle}`]: 'waiting' },
      ...{ LATE: 'late', TDAY: 'late', CHCK: 'check' },
    })
    expect(Object.keys(first)).not.toContain(ids.inDays)
  })

  it('has of a street its disputes, and remedies once they are due today', async () => {
    const above = { role: 'supervisor', area: street } as const
    expect(await firstOf(above)).toMatchObject({
      ...{ [`${ids.pool}`]: 'pool', [`${ids.dispute}`]: 'disputes', LATE: 'late' },
    })
    expect(Object.keys(await firstOf(above))).not.toContain(ids.remedy)
    const [remedy] = town.cloud.find('remedies', { _id: ids.remedy })
    const today = { ...remedy, callBy: town.cloud.now() + 1, listedAt: town.cloud.now() + 1 }
    await town.cloud.load('remedies', [{ ...today, _id: 'today' }])
    expect(await firstOf(above)).toMatchObject({ today: 'remedies' })
  })

  it('has the late ones first, and each card as it is on its own list', async () => {
    for (const lead of leads) {
      const { cards, from } = await list(lead, 'first')
      expect(cards[0]?.id).toBe('LATE')
      for (const [n, card] of cards.entries()) {
        const own = await list(lead, from[n] ?? 'first')
        expect(own.cards.map(still)).toContainEqual(still(card))
      }
    }
  })

  it('counts on every list what that list then shows, and how much of it presses', async () => {
    for (const lead of leads) {
      const { counts } = await list(lead, 'first')
      for (const scope of scopesOf[lead.role]) {
        if (['done', 'remedied'].includes(scope)) expect(counts).not.toHaveProperty(scope)
        if (['first', 'done', 'remedied'].includes(scope)) continue
        const { cards, late, today } = await list(lead, scope)
        const shown = { count: cards.length, late, today, more: false }
        expect(counts[scope], `${lead.role} ${scope}`).toEqual(shown)
      }
    }
  })

  it('counts of nothing what is not for whoever looks', async () => {
    const { supervisor, cloud } = town
    const above = { role: 'supervisor', area: street } as const
    const before = (await list(above, 'first')).counts
    const [remedy] = cloud.find('remedies', { _id: ids.remedy })
    const concerned = { ...remedy, _id: 'concerned', madeBy: supervisor.id }
    await cloud.load('remedies', [concerned])
    expect((await list(above, 'first')).counts).toEqual(before)
  })

  it('counts more than a page to the end, and shows the worst of it', async () => {
    const known = town.stored(ids.inDays ?? '')
    const copy = (n: number, dueAt: number) => ({
      ...known,
      _id: `C${n}`,
      number: `1123-C${n}`,
      dueAt,
    })
    const now = town.cloud.now()
    await town.cloud.load('reports', [
      ...Array.from({ length: 60 }, (_, n) => copy(n, now - 1000 - n)),
      ...Array.from({ length: 30 }, (_, n) => copy(60 + n, known.dueAt)),
    ])
    for (const lead of leads) {
      const { cards, counts, late } = await list(lead, 'first')
      expect(cards).toHaveLength(50)
      expect(cards[0]?.id).toBe('C59')
      expect(late).toBe(50)
      expect(counts.late).toMatchObject({ late: 61, more: false })
      expect(counts.assigned).toMatchObject({ late: 61, more: false })
      expect(counts.assigned?.count).toBeGreaterThan(90)
      expect(counts.waiting?.count).toBeGreaterThan(lead.role === 'steward' ? 1 : -1)
    }
  })
})
