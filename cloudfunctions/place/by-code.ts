import * as v from 'valibot'
import { everyone } from '../procedure/caller.ts'
import { fail } from '../procedure/failure.ts'
import { procedure } from '../procedure/procedure.ts'
import { readHome } from './read-home.ts'
import { readBuildingLink } from './rules/code.ts'

/** The building that a scanned code names, with its grid's worker. */
export const placeByCode = procedure({
  who: everyone,
  input: v.strictObject({ link: v.pipe(v.string(), v.maxLength(200)) }),
  async run({ db, city, input, sign }) {
    const building = readBuildingLink(city.linkPrefix, input.link, sign)
    if (!building) return fail('PLACE.BAD_CODE')
    return (await readHome(db, building)) ?? fail('PLACE.NOT_FOUND')
  },
})
