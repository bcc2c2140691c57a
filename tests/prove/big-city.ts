import { exampleCity } from '../../city/maanshan/city.ts'
import type { Person } from '../../cloudfunctions/directory/person/person-record.ts'
import { postsOf } from '../../cloudfunctions/directory/person/rules/posts.ts'
import type { Follow } from '../../cloudfunctions/matters/follow/follow-record.ts'
import type { Chance } from './chance.ts'
import { manyReports, RESIDENTS, resident } from './many-reports.ts'

/** The phone of a person of the big city. */
export const openidOf = (person: string): string => `oOpenidOf-${person}`

/** Somebody who leads the whole city. */
export const mayor = 'supervisor-of-all'

/** The example city with very many reports, everybody who made them, and who follows which. */
export function bigCity(count: number, chance: Chance) {
  const city = exampleCity()
  const reports = manyReports(city, count, chance)
  const residents = Array.from({ length: RESIDENTS }, (_, n) => person(resident(n), []))
  const staff = city.people.map((one) => ({ ...one, openid: openidOf(one._id) }))
  const lead = person(mayor, [{ role: 'supervisor', area: city.areas[0]?._id.slice(0, 4) ?? '' }])
  const follows = residents.flatMap(({ _id }) =>
    Array.from({ length: 3 }, (_, n) => follow(chance.pick(reports)._id, _id, n)),
  )
  const onlyOnce = new Map(follows.map((one) => [one._id, one]))
  return {
    ...city,
    people: [...staff, lead, ...residents],
    reports,
    follows: [...onlyOnce.values()],
  }
}

export type BigCity = ReturnType<typeof bigCity>

const person = (_id: string, roles: Person['roles']): Person => ({
  _id,
  openid: openidOf(_id),
  roles,
  posts: postsOf(roles),
  createdAt: 0,
})

const follow = (report: string, person: string, at: number): Follow => ({
  _id: `${report}-${person}`,
  matter: { kind: 'report', id: report },
  person,
  at,
})
