import type { Grid } from '../../../cloudfunctions/directory/place/place-record.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { newReport } from '../../../cloudfunctions/matters/report/rules/new-report.ts'
import type { Category } from '../../../miniprogram/contract/category.ts'
import type { Role } from '../../../miniprogram/contract/role.ts'

/** Monday, 2026-11-23 12:00 at +08:00. */
export const noon = Date.UTC(2026, 10, 23, 4)

/** The example city's calendar: 8:30–12:00 and 14:00–17:30, notices of 2024 to 2026. */
export const { calendar } = theCity

/** A moment at +08:00, such as `2026-11-27 16:00`, in epoch ms. */
export const moment = (text: string): number => Date.parse(`${text.replace(' ', 'T')}+08:00`)

/** The same the other way round. */
export const told = (at: number): string =>
  new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

/** Where the examples play: a grid, and the areas that it lies in. */
export const grid = '340504002007003'
export const community = '340504002007'
export const street = '340504002'
export const district = '340504'
export const city = '3405'

/** Somebody, with a role in an area or none. */
const somebody = (id: string, role?: Role, area = '') => ({
  id,
  roles: role ? [{ role, area }] : [],
})

/** Everybody who may come near a report of that grid, and some who may not. */
export const people = {
  reporter: somebody('reporter'),
  neighbour: somebody('neighbour'),
  holder: somebody('holder', 'worker', grid),
  colleague: somebody('colleague', 'worker', '340504002007004'),
  steward: somebody('steward', 'steward', community),
  nextSteward: somebody('nextSteward', 'steward', '340504002009'),
  supervisor: somebody('supervisor', 'supervisor', street),
  farSupervisor: somebody('farSupervisor', 'supervisor', '340503001'),
  districtSupervisor: somebody('districtSupervisor', 'supervisor', district),
  officer: somebody('officer', 'officer', district),
} as const

export type PersonName = keyof typeof people
export const personNames = Object.keys(people) as PersonName[]

/** A category like 健身器材损坏, or as it is told to be. */
export const aCategory = (told: Partial<Category> = {}): Category => ({
  code: '0205',
  group: '02',
  groupName: '公用设施与道路',
  name: '健身器材',
  fullName: '健身器材损坏',
  words: ['器材'],
  limit: '5wd',
  contact: '4wh',
  route: 'worker',
  departments: ['sports'],
  visibility: 'public',
  photoOnDone: false,
  doneWhen: ['坏的换好', '试过，不晃'],
  ...told,
})

/** A complaint about staff (category 1203). */
export const aComplaint = (): Category =>
  aCategory({ code: '1203', name: '投诉工作人员', route: 'around', visibility: 'restricted' })

/** A grid with that code, with nobody working there unless told; its outline stays out of the rules. */
export const aGrid = (code: string, told: Partial<Grid> = {}): Grid => ({
  _id: code,
  name: `第${Number(code.slice(12))}网格`,
  community: code.slice(0, 12),
  communityName: '半山花园社区',
  outline: { type: 'Polygon', coordinates: [] },
  squareMetres: 40_000,
  generated: true,
  ...told,
})

/** A report of 半山花园 that its worker has, or as it is told to be. */
export function aReport(told: Partial<Report> = {}, category = aCategory()): Report {
  const assignee = { id: people.holder.id, name: '王社工', role: 'worker' } as const
  const report = newReport({
    id: 'report-1',
    city: theCity,
    reporter: people.reporter.id,
    token: 'tokenOfSubmission',
    category,
    place: {
      words: '半山花园 12栋',
      building: `${community}B012`,
      grid,
      gridName: '第3网格',
      community,
    },
    routed: {
      areas: [city, district, street, community, grid],
      assignee,
      route: { reason: 'building', departments: [], unstaffed: false },
    },
    content: { words: '漫步机断了，孩子差点摔着', photos: ['cloud://local/u/f/t/1.jpg'] },
    now: noon,
    number: '1123-7K3F',
  })
  return { ...report, ...told }
}

/** The same, around the community's staff: its areas end at the street, whose supervisor has it. */
export function aReportAround(told: Partial<Report> = {}): Report {
  return aReport(
    {
      areas: [city, district, street],
      assignee: { id: people.supervisor.id, name: '沈督办', role: 'supervisor' },
      route: { reason: 'around', departments: [], unstaffed: false },
      ...told,
    },
    aComplaint(),
  )
}
