import * as v from 'valibot'
import type { Role } from '../../miniprogram/contract/role.ts'
import { areas, type Building, buildings, type Grid, grids } from '../place/record.ts'
import { everyone } from '../procedure/caller.ts'
import { procedure, type World } from '../procedure/procedure.ts'
import { type Person, people } from './record.ts'
import { staffName } from './rules/name.ts'

/** The home somebody chose, and the worker of its grid. */
export type HomeView = {
  building: string
  name: string
  estate: string
  communityName: string
  gridName: string
  worker: { name: string; phone: string } | null
}

/** What the phone needs to know of its own user. */
export type Me = {
  name: string
  phone: string
  home: HomeView | null
  roles: { role: Role; area: string; areaName: string }[]
  /** Where this person's uploads must lie. */
  folder: string
}

/** The caller's own record, their home with its worker, and the desks they have. */
export const me = procedure({
  who: everyone,
  input: v.strictObject({}),
  async run({ db, caller }): Promise<Me> {
    const person = await db.read(people, caller.id)
    const [home, roles] = await Promise.all([
      person?.home ? readHome(db, person.home) : null,
      readRoles(db, person?.roles ?? []),
    ])
    return {
      name: person?.name ?? '',
      phone: person?.phone ?? '',
      home,
      roles,
      folder: caller.folder,
    }
  },
})

/** The home with that building's code, and its worker: two operations. */
export async function readHome(db: World['db'], code: string): Promise<HomeView | null> {
  const building = await db.read(buildings, code)
  if (!building) return null
  return viewHome(building, await db.read(grids, building.grid))
}

function viewHome(
  { _id, name, estate, communityName }: Building,
  grid: Grid | undefined,
): HomeView {
  const worker = grid?.worker
  return {
    building: _id,
    name,
    estate,
    communityName,
    gridName: grid?.name ?? '',
    worker: worker ? { name: staffName(worker.name, 'worker'), phone: worker.phone } : null,
  }
}

async function readRoles(db: World['db'], roles: Person['roles']): Promise<Me['roles']> {
  if (roles.length === 0) return []
  const codes = roles.map(({ area }) => area.slice(0, 12))
  const named = await db.find(areas, { _id: { oneOf: codes } }, { limit: 100 })
  const names = new Map(named.map(({ _id, name }) => [_id, name]))
  return roles.map(({ role, area }) => ({
    role,
    area,
    areaName: names.get(area.slice(0, 12)) ?? '',
  }))
}
