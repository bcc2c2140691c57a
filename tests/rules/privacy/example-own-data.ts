import type { Sheet } from '../../../cloudfunctions/core/cloud/workbook.ts'
import type { Context } from '../../../cloudfunctions/core/procedure/context.ts'
import type { Person } from '../../../cloudfunctions/directory/person/person-record.ts'
import type { Building } from '../../../cloudfunctions/directory/place/place-record.ts'
import type { Leave } from '../../../cloudfunctions/directory/staff/staff-record.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import { house } from '../../../cloudfunctions/entries/house.ts'
import type { Follow } from '../../../cloudfunctions/matters/follow/follow-record.ts'
import type { Urge } from '../../../cloudfunctions/matters/follow/urge-record.ts'
import type { Rating } from '../../../cloudfunctions/matters/rating/rating-record.ts'
import type { Remedy } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import type { Entry, Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import type { Message, Stock } from '../../../cloudfunctions/messages/message-record.ts'
import { Memory } from '../../model/memory.ts'
import { community, grid, moment } from '../help/example.ts'
import { memoryFiles } from '../help/memory-files.ts'

/** An early hour of an early day of an early month: every number of it has a nought in front. */
export const early = moment('2026-01-02 05:06')
export const earlyTold = '2026-01-02 05:06'

export const chen: Person = {
  _id: 'reporter',
  openid: 'openid-chen',
  name: '陈女士',
  phone: '15400000001',
  home: 'home',
  roles: [],
  posts: [],
  createdAt: early,
}

/** Who stands in for her while she is away, where she is in service. */
const zhou: Person = { ...chen, _id: 'zhou', openid: 'openid-zhou', name: '周建平' }

/** What the example's report is about. */
export const aboutIt = theCity.categories.find(({ code }) => code === '0205')?.name ?? ''

/** What is kept of somebody: who they are, and what lies in each collection. */
export type Kept = {
  person?: Person
  reports?: readonly Report[]
  ratings?: readonly Rating[]
  remedies?: readonly Remedy[]
  follows?: readonly Follow[]
  urges?: readonly Urge[]
  messages?: readonly Message[]
  stocks?: readonly Stock[]
  leaves?: readonly Leave[]
  /** Files that are gone. */
  gone?: readonly string[]
}

export const sign = (text: string) => `signed ${text}`
const home: Building = {
  ...{ _id: 'home', name: '12栋', estate: '半山花园', community, communityName: '' },
  ...{ grid, point: { type: 'Point', coordinates: [0, 0] } },
}

/** All tables of their own data, as every noun that keeps any gives them. */
export async function sheetsOf({ person = chen, gone = [], ...kept }: Kept): Promise<Sheet[]> {
  const db = new Memory({ ...kept, people: [person, zhou], buildings: [home] })
  const links = async (files: readonly string[]) =>
    new Map(files.filter((file) => !gone.includes(file)).map((it) => [it, `https://${it}`]))
  const files = { ...memoryFiles(), links }
  const context = { db, files, sign, city: theCity, now: early } as unknown as Context
  const own = await Promise.all(
    house.ownData.map((noun) => noun.export?.(context, 'reporter') ?? []),
  )
  return own.flat()
}

/** What stands in the table of that name: its columns, then its rows. */
export async function table(name: string, kept: Kept) {
  const sheet = (await sheetsOf(kept)).find((one) => one.name === name)
  return sheet && [sheet.columns, ...sheet.rows]
}

export const step = (version: number, by: string): Entry => ({
  version,
  at: early,
  by,
  as: 'reporter',
  action: 'note',
  to: 'handling',
  token: '',
})

export const aRating = (told: Partial<Rating>): Rating => ({
  _id: 'rating',
  level: 2,
  reasons: [],
  month: '2026-11',
  changes: 0,
  tokens: [],
  ...told,
})

export const aRemedy = (told: Partial<Remedy>) =>
  ({
    _id: 'remedy',
    reporter: 'reporter',
    number: '1123-7K3F',
    openedAt: early,
    status: 'opened',
    history: [],
    content: {},
    ...told,
  }) as Remedy
