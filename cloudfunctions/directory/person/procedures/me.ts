import * as v from 'valibot'
import type { TemplateName } from '../../../../miniprogram/contract/message.ts'
import type { Role } from '../../../../miniprogram/contract/role.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import type { Context } from '../../../core/procedure/context.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { areas, grids } from '../../place/place-record.ts'
import { isGrid } from '../../place/rules/area.ts'
import { type Person, people } from '../person-record.ts'
import { type HomeView, readHome } from '../read-home.ts'
import { rolesAt } from '../rules/roles-at.ts'

/** What the phone needs to know of its own user. */
export type Me = {
  name: string
  phone: string
  home: HomeView | null
  /** `department` is what an officer's is called; empty for all others. */
  roles: { role: Role; area: string; areaName: string; department: string }[]
  /** Where this person's uploads must lie. */
  folder: string
  /** The subscription templates that the phone may ask for, by WeChat's ids. */
  templates: { name: TemplateName; id: string }[]
}

/** The caller's own record, their home with its worker, and the desks they have. */
export const me = procedure({
  who: everyone,
  input: v.strictObject({}),
  async run(call): Promise<Me> {
    const { db, caller, city, now } = call
    const person = await db.read(people, caller.id)
    const [home, roles] = await Promise.all([
      person?.home ? readHome(call, person.home) : null,
      readRoles(call, person ? rolesAt(person, now) : []),
    ])
    return {
      name: person?.name ?? '',
      phone: person?.phone ?? '',
      home,
      roles,
      folder: caller.folder,
      templates: city.templates.map(({ name, id }) => ({ name, id })),
    }
  },
})

/** Each role with the name of where it is held, a worker's grid or an area, and an officer's department. */
async function readRoles(
  { db, city }: Pick<Context, 'db' | 'city'>,
  roles: Person['roles'],
): Promise<Me['roles']> {
  const codes = roles.map(({ area }) => area)
  const inGrids = codes.filter(isGrid)
  const inAreas = codes.filter((code) => !isGrid(code))
  const [foundGrids, foundAreas] = await Promise.all([
    inGrids.length > 0 ? db.find(grids, { _id: { oneOf: inGrids } }, { limit: 100 }) : [],
    inAreas.length > 0 ? db.find(areas, { _id: { oneOf: inAreas } }, { limit: 100 }) : [],
  ])
  const names = new Map<string, string>()
  for (const { _id, communityName, name } of foundGrids) names.set(_id, communityName + name)
  for (const { _id, name } of foundAreas) names.set(_id, name)
  const nameOf = (department?: string) =>
    city.departments.find(({ code }) => code === department)?.name ?? ''
  return roles.map(({ role, area, department }) => ({
    ...{ role, area, areaName: names.get(area) ?? '', department: nameOf(department) },
  }))
}
