import { describe, expect, it } from 'vitest'
import { exampleCity } from '../../city/maanshan/city.ts'
import { withDuty } from '../../city/maanshan/duty.ts'
import { banshan, nextDoor } from '../../city/maanshan/story-community.ts'
import { readCity } from '../../city/read-city.ts'

const { areas, grids, people, buildings } = exampleCity()
const holding = (role: string) => people.filter((person) => person.roles[0]?.role === role)
const cornersOf = (id: string) =>
  new Set(grids.find((grid) => grid._id === id)?.outline.coordinates[0]?.map(String))

describe('the people of the example city', () => {
  it('are one worker a grid, one steward a community, one supervisor an area above, six residents', () => {
    const areasOf = (role: string) => holding(role).map((person) => person.roles[0]?.area)
    const codes = (level: string) => areas.filter((area) => area.level === level).map((a) => a._id)
    expect(areasOf('worker')).toEqual(grids.map((grid) => grid._id))
    expect(areasOf('steward')).toEqual(codes('community'))
    const above = [...codes('street'), ...codes('district'), ...codes('city')]
    expect(areasOf('supervisor').sort()).toEqual(above.sort())
    expect(people.filter((person) => person.roles.length === 0)).toHaveLength(6)
  })

  it('have an id, an openid and a telephone number of their own', () => {
    for (const of of ['_id', 'openid', 'phone'] as const) {
      expect(new Set(people.map((person) => person[of])).size).toBe(people.length)
    }
  })

  it('have telephone numbers that look right and were never given out', () => {
    expect(people.filter(({ phone = '' }) => !/^154\d{8}$/.test(phone))).toEqual([])
  })

  it('have names that tell a community’s workers apart by surname: 王社工 is one person', () => {
    for (const { _id } of areas.filter((area) => area.level === 'community')) {
      const surnames = holding('worker')
        .filter((person) => person.roles[0]?.area.startsWith(_id))
        .map((person) => person.name?.slice(0, 1))
      expect(new Set(surnames).size).toBe(surnames.length)
    }
    expect(people.find((person) => person.openid === 'worker-340504002007003')?.name).toBe('王敏')
  })

  it('back each other up: the backup works next door in the same community', () => {
    for (const { _id, worker, backup } of grids) {
      const other = backup?.id.slice(1) ?? ''
      expect(worker?.id).toBe(`w${_id}`)
      expect(other.slice(0, 12)).toBe(_id.slice(0, 12))
      expect(other).not.toBe(_id)
      expect([...cornersOf(_id)].filter((corner) => cornersOf(other).has(corner))).toHaveLength(2)
    }
  })

  it('are sent by departments that the city has, to the district where the story plays', () => {
    const officers = holding('officer')
    const codes = readCity().departments.map(({ code }) => code)
    expect(officers.length).toBe(banshan.departments.length)
    for (const { roles } of officers) {
      expect(codes).toContain(roles[0]?.department)
      expect(banshan.community.startsWith(roles[0]?.area ?? '?')).toBe(true)
    }
  })

  it('take turns on duty in the story’s communities: at any hour of a month one worker of it', () => {
    const now = Date.UTC(2026, 10, 23, 4)
    const rostered = withDuty(grids, now)
    for (const community of [banshan.community, nextDoor.community]) {
      for (const { duty = [] } of rostered.filter((grid) => grid.community === community)) {
        for (let hours = 0; hours < 24 * 31; hours++) {
          const at = now + hours * 3_600_000
          const on = duty.filter(({ from, until }) => from <= at && at < until)
          expect(on.map(({ id }) => id.startsWith(`w${community}`))).toEqual([true])
        }
      }
    }
  })

  it('are named on their grid as they are named themselves', () => {
    const byId = new Map(people.map((person) => [person._id, person]))
    for (const named of grids.flatMap(({ worker, backup }) => [worker, backup])) {
      const person = byId.get(named?.id ?? '')
      expect(named).toEqual({ id: person?._id, name: person?.name, phone: person?.phone })
    }
  })

  it('are at home in buildings that stand', () => {
    const homes = people.flatMap(({ home }) => home ?? [])
    expect(homes).toHaveLength(6)
    expect(homes.every((home) => buildings.some(({ _id }) => _id === home))).toBe(true)
  })
})
