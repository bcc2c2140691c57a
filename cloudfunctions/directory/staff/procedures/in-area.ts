import * as v from 'valibot'
import type { Role } from '../../../../miniprogram/contract/role.ts'
import { type Rota, rotas } from '../../../../miniprogram/contract/rota.ts'
import { dayOf, midnightOf } from '../../../core/clock/date.ts'
import { overlap } from '../../../core/clock/stretch.ts'
import { leaders } from '../../../core/procedure/caller.ts'
import type { Context } from '../../../core/procedure/context.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { area } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { type Person, people } from '../../person/person-record.ts'
import { awayFrom } from '../../person/rules/roles-at.ts'
import { areas, grids, type Stretch, type Turn } from '../../place/place-record.ts'
import { isCommunity, isGrid, reaches } from '../../place/rules/area.ts'
import { readRota } from '../rota.ts'
import { leads, mayWriteLeave } from '../rules/may-appoint.ts'

/** Somebody in service, with what they hold in an area and when they are away. */
export type StaffMember = {
  id: string
  name: string
  phone: string
  roles: { role: Role; area: string; areaName: string; department: string; title: string }[]
  away: Stretch[]
  /** How many things they have in hand. */
  inHand: number
  /** In which rotas they have a turn today, now or later. */
  today: Rota[]
  /** Whether the caller may write their leave down. */
  mayLeave: boolean
}

/** How many people a list shows; it says when there are more. */
const SHOWN = 200

/** How many posts a form offers; a district has fewer. */
const POSTS = 1000

/**
 * The staff of an area that the caller leads, with what they hold there, how much they have in hand, who
 * has a turn today and when they are away; and the places in it to which somebody can be appointed. One
 * operation for the load of each noun, and six at most.
 */
export const staffInArea = procedure({
  who: leaders,
  input: v.strictObject({ area }),
  async run(call) {
    const { db, caller, now, input } = call
    if (!leads(caller.roles, input.area)) return fail('CALL.NOT_ALLOWED')
    const inArea = { from: input.area, below: `${input.area}~` }
    const where = { 'roles.area': inArea }
    const found = await db.find(people, where, { order: { _id: 'up' }, limit: SHOWN + 1 })
    const shown = found.slice(0, SHOWN)
    const [{ posts, turns }, loads] = await Promise.all([
      readPosts(call, input.area),
      readLoads(call, shown),
    ])
    const names = await readNames(db, shown, { within: input.area, posts })
    const today = { from: now, until: midnightOf(dayOf(now) + 1) }
    const hasTurn = (rota: Rota, person: string) =>
      turns[rota].some((turn) => turn.id === person && overlap(turn, today))
    return {
      posts,
      people: shown.map((person): StaffMember => {
        const { _id, name = '', phone = '', roles } = person
        return {
          id: _id,
          name,
          phone,
          roles: roles
            .filter((held) => reaches(input.area, held.area))
            .map(({ role, area, department = '', title = '' }) => {
              return { role, area, areaName: names.get(area) ?? '', department, title }
            }),
          away: awayFrom(person, now),
          inHand: loads.get(_id) ?? 0,
          today: rotas.filter((rota) => hasTurn(rota, _id)),
          mayLeave: mayWriteLeave(caller, { _id, roles }),
        }
      }),
      more: found.length > SHOWN,
    }
  },
})

/** A place that somebody can be appointed to. */
type Post = { code: string; name: string }

/** Where somebody can be appointed in an area: the grids of a community, which has rotas, else the areas in it. */
async function readPosts(
  { db }: Pick<Context, 'db'>,
  area: string,
): Promise<{ posts: Post[]; turns: Record<Rota, Turn[]> }> {
  const order = { _id: 'up' } as const
  const asPost = ({ _id, name }: { _id: string; name: string }) => ({ code: _id, name })
  if (isCommunity(area)) {
    const [found, window] = await Promise.all([
      db.find(grids, { community: area }, { order, limit: SHOWN }),
      readRota({ db }, 'window', area),
    ])
    return { posts: found.map(asPost), turns: { duty: found[0]?.duty ?? [], window } }
  }
  const where = { _id: { from: area, below: `${area}~` } }
  const found = await db.find(areas, where, { order, limit: POSTS })
  return { posts: found.map(asPost), turns: { duty: [], window: [] } }
}

/** How many things each of these people has in hand, of all nouns together. */
async function readLoads(
  { db, holdings }: Pick<Context, 'db' | 'holdings'>,
  persons: readonly Person[],
): Promise<Map<string, number>> {
  const ids = persons.map(({ _id }) => _id)
  const found = await Promise.all(holdings.map(({ loads }) => loads({ db }, ids)))
  const sums = new Map<string, number>()
  for (const { person, things } of found.flat()) {
    sums.set(person, (sums.get(person) ?? 0) + things)
  }
  return sums
}

/** The names of all places in an area in which people hold their roles, posts among them. */
async function readNames(
  db: Context['db'],
  persons: readonly Person[],
  { within, posts }: { within: string; posts: readonly Post[] },
): Promise<Map<string, string>> {
  const names = posts.map(({ code, name }) => ({ _id: code, name }))
  const known = new Set(posts.map(({ code }) => code))
  const codes = persons.flatMap(({ roles }) => roles.map(({ area }) => area))
  const unknown = [...new Set(codes)].filter((code) => reaches(within, code) && !known.has(code))
  const ofGrids = unknown.filter(isGrid)
  const ofAreas = unknown.filter((code) => !isGrid(code))
  const [foundGrids, foundAreas] = await Promise.all([
    ofGrids.length > 0 ? db.find(grids, { _id: { oneOf: ofGrids } }, { limit: SHOWN }) : [],
    ofAreas.length > 0 ? db.find(areas, { _id: { oneOf: ofAreas } }, { limit: SHOWN }) : [],
  ])
  return new Map([...names, ...foundGrids, ...foundAreas].map(({ _id, name }) => [_id, name]))
}
