import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Callers } from '../../../cloudfunctions/directory/person/caller.ts'
import {
  type Person,
  type PersonRole,
  people,
} from '../../../cloudfunctions/directory/person/person-record.ts'
import { postOf, postsOf } from '../../../cloudfunctions/directory/person/rules/posts.ts'
import {
  isAway,
  rolesAt,
  thereAmong,
} from '../../../cloudfunctions/directory/person/rules/roles-at.ts'
import { readSupervisors } from '../../../cloudfunctions/directory/staff/read-supervisor.ts'
import { mayWriteLeave } from '../../../cloudfunctions/directory/staff/rules/may-appoint.ts'
import {
  chooseStandIn,
  mayStandIn,
  standInPosts,
} from '../../../cloudfunctions/directory/staff/rules/stand-in.ts'
import { city, community, district, grid, noon, street } from '../help/example.ts'
import { memoryDatabase } from '../help/memory-database.ts'

const steward = { role: 'steward', area: community } as const
const supervisor = (area: string) => ({ role: 'supervisor', area }) as const
const officer = (area: string, department = 'gas') =>
  ({ role: 'officer', area, department }) as const

const aPerson = (_id: string, roles: PersonRole[], told: Partial<Person> = {}): Person => ({
  ...{ _id, openid: `openid of ${_id}`, name: '沈立新', createdAt: 0 },
  ...{ roles, posts: postsOf(roles), ...told },
})

const anyPost = fc.constantFrom<PersonRole>(
  steward,
  supervisor(street),
  supervisor(district),
  officer(street),
  officer(street, 'water'),
)
const anyStretch = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
  .map(([from, length]) => ({ from, until: from + length }))
const standing = fc
  .tuple(anyPost, anyStretch)
  .map(([post, stretch]) => ({ ...post, ...stretch, for: 'xu' }))

describe('the roles of somebody who stands in', () => {
  it('are their own at every moment, and another’s within the leave, never before or after', () => {
    const some = fc.array(anyPost, { maxLength: 2 })
    fc.assert(
      fc.property(some, fc.array(standing, { maxLength: 4 }), (roles, standsIn) => {
        for (let now = 0; now <= 65; now++) {
          const words = postsOf(rolesAt({ roles, standsIn }, now))
          const stood = standsIn.filter(({ from, until }) => from <= now && now < until)
          expect(new Set(words)).toEqual(new Set([...postsOf(roles), ...stood.map(postOf)]))
          expect(words.length).toBe(new Set(words).size)
        }
      }),
    )
  })

  it('say what a role is and since when they have it, and nothing of for whom', () => {
    const standsIn = [{ ...officer(street), for: 'guo', from: 3, until: 9 }]
    expect(rolesAt({ roles: [], standsIn }, 8)).toEqual([{ ...officer(street), since: 3 }])
  })

  it('end with the leave, although whoever asks was known before', async () => {
    const db = memoryDatabase()
    const standsIn = [{ ...steward, for: 'xu', from: noon, until: noon + 30_000 }]
    await db.add(people, aPerson('shen', [supervisor(street)], { standsIn }))
    const clock = { now: noon }
    const callers = new Callers({
      ...{ db, now: () => clock.now, sign: (text) => text, newId: () => 'nobody' },
    })
    const roles = async () => (await callers.find('openid of shen')).roles
    expect(await roles()).toEqual([supervisor(street), { ...steward, since: noon }])
    clock.now += 30_000
    expect(await roles()).toEqual([supervisor(street)])
  })
})

describe('somebody', () => {
  it('is away from the first moment of a leave to the one before its end', () => {
    const away = [{ from: 5, until: 8 }]
    expect([4, 5, 7, 8].map((now) => isAway({ away }, now))).toEqual([false, true, true, false])
    expect(isAway({}, 5)).toBe(false)
  })

  it('who is away is passed over, unless nobody is there', () => {
    const xu = { id: 'xu', away: [{ from: 0, until: 9 }] }
    const he = { id: 'he', away: [] }
    expect(thereAmong([xu, he], 5)).toEqual([he])
    expect(thereAmong([xu], 5)).toEqual([xu])
    expect(thereAmong([xu, he], 9)).toEqual([xu, he])
  })

  it('is written down as away by themself, or by whoever appoints them', () => {
    const xu = { _id: 'xu', id: 'xu', roles: [steward] }
    const of = (id: string, ...roles: PersonRole[]) => ({ id, roles })
    expect(mayWriteLeave(xu, xu)).toBe(true)
    expect(mayWriteLeave(of('shen', supervisor(street)), xu)).toBe(true)
    expect(mayWriteLeave(of('he', steward), xu)).toBe(false)
    expect(mayWriteLeave(of('chen'), { _id: 'chen', roles: [] })).toBe(false)
  })
})

describe('who stands in', () => {
  const he = aPerson('he', [steward])
  const shen = aPerson('shen', [supervisor(street)])
  const gao = aPerson('gao', [supervisor(district)])
  const all = [gao, shen, he]
  const away = [{ from: 0, until: 9 }]
  const chosen = (candidates: readonly Person[], post: PersonRole, preferred?: string) =>
    chooseStandIn(post, candidates, [preferred], 5)?._id

  it('for a steward is another of the community, else a supervisor of the street or further up', () => {
    expect(chosen(all, steward)).toBe('he')
    expect(chosen([gao, shen], steward)).toBe('shen')
    expect(chosen([gao, { ...shen, away }], steward)).toBe('gao')
    expect(chosen([{ ...gao, away }], steward)).toBeUndefined()
  })

  it('for a supervisor is another of the area, else of the next one up, never of one below', () => {
    expect(standInPosts(supervisor(street))).toEqual([street, district, city].map(supervisor))
    expect(chosen(all, supervisor(street))).toBe('shen')
    expect(chosen(all, supervisor(district))).toBe('gao')
    expect(chosen([shen, he], supervisor(district))).toBeUndefined()
  })

  it('for an officer is of the same department, and reaches the area', () => {
    const luo = aPerson('luo', [officer(district)])
    const far = aPerson('far', [officer('340503')])
    const water = aPerson('water', [officer(street, 'water')])
    expect(chosen([far, water, luo], officer(street))).toBe('luo')
    expect(chosen([far, water, shen], officer(street))).toBeUndefined()
  })

  it('is whom the leave names, as long as they may and are there', () => {
    expect(chosen(all, steward, 'gao')).toBe('gao')
    expect(chosen([he, { ...gao, away }], steward, 'gao')).toBe('he')
    expect(chosen(all, steward, 'nobody')).toBe('he')
  })

  it('is nobody who would only do so by standing in for somebody else', () => {
    const standsIn = [{ ...steward, for: 'xu', from: 0, until: 9 }]
    const stands = aPerson('stands', [officer(street)], { standsIn })
    expect(chosen([stands], steward)).toBeUndefined()
  })

  it('may be named of those alone; for a worker whoever works in the community', () => {
    expect(mayStandIn(shen, steward)).toBe(true)
    expect(mayStandIn(aPerson('wang', [{ role: 'worker', area: grid }]), steward)).toBe(false)
    const worker = { role: 'worker', area: `${community}009` } as const
    expect(mayStandIn({ roles: [{ role: 'worker', area: grid }] }, worker)).toBe(true)
    expect(mayStandIn(shen, worker)).toBe(false)
    expect(standInPosts(worker)).toEqual([])
  })
})

describe('what is for the supervisor of a street', () => {
  it('is for who stands in for them before others further up', async () => {
    const db = memoryDatabase()
    const away = [{ from: noon, until: noon + 9 }]
    const post = supervisor(street)
    await db.add(people, aPerson('shen', [post], { away }))
    await db.add(people, aPerson('bao', [supervisor(district)]))
    const standsIn = [{ ...post, for: 'shen', from: noon, until: noon + 9 }]
    const posts = postsOf([supervisor(district), post])
    await db.add(people, aPerson('gao', [supervisor(district)], { standsIn, posts }))
    const inOrder = async (now: number) =>
      (await readSupervisors({ db, now }, street)).map(({ id }) => id)
    expect(await inOrder(noon)).toEqual(['gao', 'bao'])
    expect(await inOrder(noon + 9)).toEqual(['shen', 'bao', 'gao'])
  })
})
