import * as v from 'valibot'
import type { Role } from '../../miniprogram/contract/role.ts'
import { type HomeView, readHome } from '../place/read-home.ts'
import { areas } from '../place/record.ts'
import { everyone } from '../procedure/caller.ts'
import { procedure, type World } from '../procedure/procedure.ts'
import { type Person, people } from './record.ts'

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
