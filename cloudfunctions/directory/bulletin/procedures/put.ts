import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { DAY } from '../../../core/clock/date.ts'
import { workersAndStewards } from '../../../core/procedure/caller.ts'
import type { Context } from '../../../core/procedure/context.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { moment, shortText, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { areas, buildings, grids } from '../../place/place-record.ts'
import { isCommunity, isGrid, reaches } from '../../place/rules/area.ts'
import { bulletins } from '../bulletin-record.ts'

/** The longest that a notice holds; whatever lasts longer is news, not a notice. */
const LONGEST = 30 * DAY

/** A building, a grid or a community. */
const place = v.pipe(v.string(), v.regex(/^(\d{12}|\d{15}|\d{12}B\d{3})$/))

/** Puts a notice on a place (停水至 18:00): a worker on their grid and what stands in it, a steward anywhere in the community. */
export const putBulletin = procedure({
  who: workersAndStewards,
  input: v.strictObject({ place, words: shortText(limits.bulletin), until: moment, token }),
  async run({ db, caller, now, sign, input }) {
    const { place, words, until, token } = input
    if (until <= now || until - now > LONGEST) return fail('BULLETIN.BAD_UNTIL')
    const area = await areaOf(db, place)
    if (!area) return fail('PLACE.NOT_FOUND')
    const theirs = caller.roles.some(
      (held) => workersAndStewards.includes(held.role) && reaches(held.area, area),
    )
    if (!theirs) return fail('CALL.NOT_ALLOWED')
    const _id = sign(`bulletin ${caller.id} ${token}`)
    const community = area.slice(0, 12)
    const told = { place, community, words, from: now, until, by: caller.id, at: now }
    await db.add(bulletins, { _id, ...told })
    return { id: _id }
  },
})

/** The grid or community that a place lies in; nothing for one that there is not. */
async function areaOf(db: Context['db'], place: string): Promise<string | undefined> {
  if (isGrid(place)) return (await db.read(grids, place))?._id
  if (isCommunity(place)) return (await db.read(areas, place))?._id
  return (await db.read(buildings, place))?.grid
}
