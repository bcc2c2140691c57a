import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { readBuildingLink } from '../../place/rules/code.ts'
import { readHome } from '../read-home.ts'

/** The building that a scanned code names, with its grid's worker. */
export const placeByCode = procedure({
  who: everyone,
  input: v.strictObject({ link: v.pipe(v.string(), v.maxLength(200)) }),
  async run(call) {
    const building = readBuildingLink(call.city.linkPrefix, call.input.link, call.sign)
    if (!building) return fail('PLACE.BAD_CODE')
    return (await readHome(call, building)) ?? fail('PLACE.NOT_FOUND')
  },
})
