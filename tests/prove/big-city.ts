import { exampleCity } from '../../city/maanshan/city.ts'
import type { Person } from '../../cloudfunctions/directory/person/person-record.ts'
import { postsOf } from '../../cloudfunctions/directory/person/rules/posts.ts'
import type { Follow } from '../../cloudfunctions/matters/follow/follow-record.ts'
import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'
import type { ReportStatus } from '../../miniprogram/contract/status.ts'
import type { Chance } from './chance.ts'
import { manyReports, RESIDENTS, reportId, resident } from './many-reports.ts'

/** The phone of a person of the big city. */
export const openidOf = (person: string): string => `oOpenidOf-${person}`

/** Somebody who leads the whole city. */
export const mayor = 'supervisor-of-all'

/** As many reports of each status are known by heart, to ask about. */
const KNOWN = 500

/** A city to load, whose reports come one at a time, once; those that were met, by where they stand. */
export type BigCity = ReturnType<typeof bigCity>

/** The example city with very many reports, everybody who made them, and who follows which. */
export function bigCity(count: number, chance: Chance) {
  const city = exampleCity()
  const known = new Map<ReportStatus, Report[]>()
  const residents = Array.from({ length: RESIDENTS }, (_, n) => person(resident(n), []))
  const staff = city.people.map((one) => ({ ...one, openid: openidOf(one._id) }))
  const lead = person(mayor, [{ role: 'supervisor', area: city.areas[0]?._id.slice(0, 4) ?? '' }])
  const follows = residents.flatMap(({ _id }) =>
    Array.from({ length: 3 }, (_, n) => follow(reportId(chance.below(count)), _id, n)),
  )
  const onlyOnce = new Map(follows.map((one) => [one._id, one]))
  const documents = {
    ...city,
    people: [...staff, lead, ...residents],
    reports: remembered(manyReports(city, count, chance), known),
    follows: [...onlyOnce.values()],
  }
  return { documents, grids: city.grids, known }
}

/** The same reports, some of each status remembered as they pass. */
function* remembered(reports: Iterable<Report>, known: Map<ReportStatus, Report[]>) {
  for (const report of reports) {
    const alike = known.get(report.status) ?? []
    known.set(report.status, alike)
    if (alike.length < KNOWN) alike.push(report)
    yield report
  }
}

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
