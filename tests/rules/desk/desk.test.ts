import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Collection } from '../../../cloudfunctions/core/cloud/collection.ts'
import type { Place } from '../../../cloudfunctions/core/cloud/query.ts'
import { isFailure } from '../../../cloudfunctions/core/procedure/failure.ts'
import { pageOf, SHOWN } from '../../../cloudfunctions/core/procedure/page.ts'
import type { Call } from '../../../cloudfunctions/core/procedure/procedure.ts'
import type { DeskCard, Waiting } from '../../../cloudfunctions/core/waiting/waiting.ts'
import { waitingOf } from '../../../cloudfunctions/core/waiting/waiting-of.ts'
import { listDesk } from '../../../cloudfunctions/desk/procedures/list.ts'
import { mayLook } from '../../../cloudfunctions/desk/rules/may-look.ts'
import { worstFirst } from '../../../cloudfunctions/desk/rules/worst-first.ts'
import { waiting } from '../../../cloudfunctions/entries/house.ts'
import { tabsOf } from '../../../miniprogram/components/desk/desk-list/desk-scopes.ts'
import { isAreas, scopesOf, wayOf } from '../../../miniprogram/contract/desk.ts'
import type { Role } from '../../../miniprogram/contract/role.ts'
import { memoryDatabase } from '../help/memory-database.ts'
import { memoryFiles } from '../help/memory-files.ts'

const roles = Object.keys(scopesOf) as Role[]
const desks = roles.flatMap((role) => scopesOf[role].map((scope) => ({ role, scope })))

describe('what waits of several nouns', () => {
  const moments = fc.array(
    fc.array(fc.record({ at: fc.integer({ max: 5, min: 0 }), id: fc.string() })),
  )

  it('is one list, the worst first; of what is over, the newest', () => {
    fc.assert(
      fc.property(fc.constantFrom(...desks), moments, ({ scope }, found) => {
        const sign = wayOf(scope) === 'up' ? 1 : -1
        const listed = worstFirst(scope, found)
        for (const [place, { at }] of listed.slice(1).entries()) {
          expect(sign * (at - (listed[place]?.at ?? at))).toBeGreaterThanOrEqual(0)
        }
        expect(new Set(listed)).toEqual(new Set(found.flat()))
        expect(listed).toHaveLength(found.flat().length)
      }),
    )
  })
})

describe('the pages of a list', () => {
  const few = fc.record({ at: fc.nat(3), nth: fc.nat(60) })
  const nouns = fc.array(fc.uniqueArray(few, { selector: ({ nth }) => nth, maxLength: 60 }), {
    maxLength: 3,
  })

  it('hold everything of all nouns once, in order, though much is due at one moment', () => {
    fc.assert(
      fc.property(fc.constantFrom(...desks), nouns, ({ scope }, lying) => {
        const found = lying.map((own, noun) =>
          own.map(({ at, nth }) => ({ at, id: `${noun}-${nth}` })),
        )
        const paged: { at: number; id: string }[] = []
        for (let after: Place | undefined, more = true; more; after = paged.at(-1)) {
          // Each noun gives what lies behind the place and no more than a page takes.
          const given = found.map((own) => worstFirst(scope, [own], after).slice(0, SHOWN + 1))
          const { shown, next } = pageOf(worstFirst(scope, given, after), (one) => one)
          paged.push(...shown)
          more = next !== ''
        }
        expect(paged).toEqual(worstFirst(scope, found))
      }),
    )
  })
})

describe('the lists of a desk', () => {
  const ofNouns = desks.filter(({ scope }) => scope !== 'first')

  it.each(ofNouns)('of a $role: something lies on $scope', ({ scope }) => {
    expect(waiting.filter(({ scopes }) => scopes.includes(scope))).not.toEqual([])
  })

  it('are those that its tabs offer, behind the link to what is done, and on the page of remedies', () => {
    for (const role of roles) {
      const offered = tabsOf[role].map(({ scope }) => scope)
      expect(scopesOf[role]).toEqual(expect.arrayContaining(offered))
    }
    const unoffered = (role: Role) =>
      scopesOf[role].filter((scope) => !tabsOf[role].some((tab) => tab.scope === scope))
    expect(unoffered('steward')).toEqual(['done'])
    expect(unoffered('supervisor')).toEqual(['done', 'appeals', 'remedied'])
  })

  it('are looked at by whoever has the role, in exactly that area', () => {
    const area = '340504002007'
    for (const { role, scope } of desks) {
      const asked = { role, scope, area: isAreas(scope) ? area : '' }
      const held = (one: Role, there: string) => ({ roles: [{ role: one, area: there }] })
      for (const other of roles) expect(mayLook(held(other, area), asked)).toBe(other === role)
      expect(mayLook(held(role, '340504002'), asked)).toBe(!isAreas(scope))
    }
  })

  it('are nobody’s who has another desk', () => {
    const both = { roles: roles.map((role) => ({ role, area: '3405' })) }
    expect(mayLook(both, { role: 'worker', scope: 'open', area: '' })).toBe(false)
    expect(mayLook(both, { role: 'steward', scope: 'disputes', area: '3405' })).toBe(false)
  })
})

type Errand = { _id: string; whose: string; dueAt: number; photo?: string; secret?: true }
type ErrandCard = { kind: 'errand'; id: string; photo: string }

const errands: Collection<Errand> = {
  name: 'errands',
  indexes: [],
  fields: {} as Collection<Errand>['fields'],
}

const errandsWaiting = waitingOf({
  collection: errands,
  scopes: { mine: { where: ({ caller }) => ({ whose: caller.id }), by: 'dueAt' } },
  cover: ({ photo }) => (photo === undefined ? undefined : { file: photo, restricted: false }),
  card({ _id: id, photo = '', secret }, _, links): ErrandCard | undefined {
    return secret ? undefined : { kind: 'errand', id, photo: links.get(photo) ?? '' }
  },
})

/** A noun that has things on everybody's desk, due at these moments. */
const chores = (...due: number[]): Waiting<DeskCard> => ({
  scopes: ['mine'],
  find: async () =>
    due.map((at) => ({
      at,
      id: `${at}`,
      cover: () => undefined,
      card: () => ({ kind: 'chore', id: `${at}` }),
    })),
  seek: async () => [],
  lead: async () => ({ lying: [], counts: {} }),
})

describe('a noun that says what waits of it', () => {
  /** What 王敏 finds on her desk, of these nouns, while these errands are there. */
  async function found(nouns: readonly Waiting[], there: readonly Omit<Errand, 'whose'>[]) {
    const db = memoryDatabase()
    for (const errand of there) await db.add(errands, { whose: 'wang', ...errand })
    await db.add(errands, { _id: 'of another', whose: 'li', dueAt: 0 })
    const links: (readonly string[])[] = []
    const files = {
      ...memoryFiles(),
      links: async (ids: readonly string[]) => {
        links.push(ids)
        return new Map(ids.map((id) => [id, `link to ${id}`]))
      },
    }
    const caller = { id: 'wang', folder: '', roles: [{ role: 'worker', area: '3405' }] }
    const input = { role: 'worker', scope: 'mine' }
    const call = { db, files, caller, input } as unknown as Call<never>
    const listed = await listDesk(nouns).run(call)
    if (isFailure(listed)) throw new Error(listed.failure)
    return { ...listed, links }
  }

  it('joins the desk, in its place among the others, with its photos', async () => {
    const there = [
      { _id: 'later', dueAt: 30, photo: 'a photo' },
      { _id: 'sooner', dueAt: 10 },
    ]
    expect(await found([chores(20, 40), errandsWaiting], there)).toEqual({
      cards: [
        { kind: 'errand', id: 'sooner', photo: '' },
        { kind: 'chore', id: '20' },
        { kind: 'errand', id: 'later', photo: 'link to a photo' },
        { kind: 'chore', id: '40' },
      ],
      next: '',
      late: 0,
      today: 0,
      awayUntil: 0,
      from: [],
      counts: {},
      links: [['a photo']],
    })
  })

  it('shows nothing that is not for whoever looks', async () => {
    const there = [{ _id: 'sealed', dueAt: 10, secret: true as const }]
    expect((await found([errandsWaiting], there)).cards).toEqual([])
  })

  it('shares one page with the others, of the worst of all', async () => {
    const there = Array.from({ length: 40 }, (_, n) => ({ _id: `errand ${n}`, dueAt: 2 * n }))
    const others = chores(...Array.from({ length: 40 }, (_, n) => 2 * n + 1))
    const { cards, next } = await found([others, errandsWaiting], there)
    expect(cards.map(({ kind }) => kind)).toEqual(
      Array.from({ length: 25 }, () => ['errand', 'chore']).flat(),
    )
    expect(next).toBe('49.49')
  })
})
