import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { postOf, postsOf } from '../../../cloudfunctions/directory/person/rules/posts.ts'
import { absenceWords } from '../../../cloudfunctions/directory/place/rules/absence-words.ts'
import { absenceOf } from '../../../cloudfunctions/directory/place/rules/who-works.ts'
import { absencesOf } from '../../../cloudfunctions/directory/staff/rules/absences.ts'
import { mayAppoint } from '../../../cloudfunctions/directory/staff/rules/may-appoint.ts'
import type { Leave } from '../../../cloudfunctions/directory/staff/staff-record.ts'
import type { Role } from '../../../miniprogram/contract/role.ts'
import { city, community, district, grid, moment, street } from '../help/example.ts'

const li = { id: 'li', name: '李慧', phone: '154' }
const sun = { id: 'sun', name: '孙丽华', phone: '155' }
const named = new Map([li, sun].map((one) => [one.id, one]))

const aLeave = (told: Partial<Leave>): Leave => ({
  _id: 'leave',
  person: 'wang',
  areas: [community],
  from: 0,
  until: 10,
  by: 'steward',
  at: 0,
  ...told,
})

const anyLeave = fc
  .tuple(fc.nat(50), fc.integer({ min: 1, max: 30 }), fc.boolean(), fc.constantFrom('li', 'none'))
  .map(([from, length, cancelled, backup]) =>
    aLeave({ from, until: from + length, backup, ...(cancelled ? { cancelledAt: 0 } : {}) }),
  )

describe('absences', () => {
  it('are every moment of any leave that was not cancelled, in stretches that never touch', () => {
    fc.assert(
      fc.property(fc.array(anyLeave, { maxLength: 8 }), (leaves) => {
        const away = absencesOf(leaves, named)
        for (let now = 0; now <= 90; now++) {
          const onLeave = leaves.some(
            ({ from, until = 0, cancelledAt }) =>
              cancelledAt === undefined && from <= now && now < until,
          )
          expect(absenceOf({ ...li, away }, now) !== undefined).toBe(onLeave)
        }
        away.forEach(({ until }, i) => {
          expect(until).toBeLessThan(away[i + 1]?.from ?? Number.POSITIVE_INFINITY)
        })
      }),
    )
  })

  it('that overlap have whom the leave written last names', () => {
    const first = aLeave({ from: 0, until: 10, backup: 'li', at: 1 })
    const longer = aLeave({ from: 5, until: 20, backup: 'sun', at: 2 })
    const nameless = aLeave({ from: 18, until: 25, at: 3 })
    expect(absencesOf([nameless, first, longer], named)).toEqual([
      { from: 0, until: 25, backup: sun },
    ])
  })

  it('have whom their one leave names, or nobody when it names none', () => {
    expect(absencesOf([aLeave({ backup: 'li' })], named)).toEqual([
      { from: 0, until: 10, backup: li },
    ])
    expect(absencesOf([aLeave({})], named)).toEqual([{ from: 0, until: 10 }])
  })

  it('end in words with their last whole day', () => {
    const until = moment('2026-03-02 00:00')
    expect(absenceWords({ name: '王社工', until })).toBe('王社工请假到 3 月 1 日')
  })

  it('are none of a leave for good', () => {
    const { until: _, ...forGood } = aLeave({})
    expect(absencesOf([forGood], named)).toEqual([])
  })

  it('name nobody who is not known to work any more', () => {
    expect(absencesOf([aLeave({ backup: 'gone' })], named)).toEqual([{ from: 0, until: 10 }])
  })
})

describe('a post', () => {
  const steward = [{ role: 'steward', area: community }] as const
  const supervisor = (area: string) => [{ role: 'supervisor', area }] as const
  const posts: [Role, string][] = [
    ['worker', grid],
    ['steward', community],
    ['supervisor', street],
    ['supervisor', district],
    ['supervisor', city],
    ['officer', district],
    ['officer', street],
  ]
  const filledBy = (roles: Parameters<typeof mayAppoint>[0]) =>
    posts
      .filter(([role, area]) => mayAppoint(roles, { role, area }))
      .map(([role, area]) => `${role} ${area}`)

  it('is filled from above: workers by stewards, what lies in an area by its supervisor', () => {
    expect(filledBy(steward)).toEqual([`worker ${grid}`])
    expect(filledBy(supervisor(street))).toEqual([
      `worker ${grid}`,
      `steward ${community}`,
      `officer ${street}`,
    ])
    expect(filledBy(supervisor(district))).toEqual([
      `worker ${grid}`,
      `steward ${community}`,
      `supervisor ${street}`,
      `officer ${district}`,
      `officer ${street}`,
    ])
    expect(filledBy(supervisor(city))).not.toContain(`supervisor ${city}`)
    expect(filledBy([{ role: 'officer', area: city }])).toEqual([])
    expect(filledBy([{ role: 'worker', area: grid }])).toEqual([])
  })

  it('is one word, by which whoever holds it is found', () => {
    const worker = { role: 'worker', area: grid } as const
    const officer = { role: 'officer', area: district, department: 'gas' } as const
    expect(postOf(worker)).toBe(`worker@${grid}`)
    expect(postsOf([officer, worker])).toEqual([`officer:gas@${district}`, `worker@${grid}`])
  })

  it('is filled by whoever may in any of their roles', () => {
    const both = [{ role: 'officer', area: district }, ...steward] as const
    expect(mayAppoint(both, { role: 'worker', area: grid })).toBe(true)
  })

  it('is held where such posts are: no worker of a community, no steward of a street', () => {
    const boss = supervisor(city)
    expect(mayAppoint(boss, { role: 'worker', area: community })).toBe(false)
    expect(mayAppoint(boss, { role: 'steward', area: street })).toBe(false)
    expect(mayAppoint(boss, { role: 'supervisor', area: community })).toBe(false)
    expect(mayAppoint(boss, { role: 'officer', area: grid })).toBe(false)
  })
})
