import * as v from 'valibot'
import { DAY } from '../../../core/clock/date.ts'
import { handlersAndLeaders } from '../../../core/procedure/caller.ts'
import { fail, isFailure } from '../../../core/procedure/failure.ts'
import { id, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { signedLink } from '../../../core/procedure/signed-link.ts'
import { make } from '../act.ts'
import { department } from '../department-input.ts'
import { linkId, linkStep } from '../rules/guest.ts'

/**
 * A link to one whistle for a called unit without an account (property company, utility): whoever
 * first opens it acts for that unit there, until it ends (epoch ms).
 */
export const linkToWhistle = procedure({
  who: handlersAndLeaders,
  input: v.strictObject({ whistleId: id, token, department }),
  async run(call) {
    const { city, now, sign, input } = call
    const made = await make(call, {
      action: 'link',
      step: (whistle) =>
        whistle.calls.some((called) => called.department === input.department)
          ? linkStep(whistle, input.department, now + city.rules.linkDays * DAY)
          : fail('WHISTLE.NO_DEPARTMENT'),
    })
    if (isFailure(made)) return made
    const { record: whistle, entry } = made
    const guest = whistle.guests.find(({ version }) => version === entry.version)
    if (!guest) return fail('LINK.BAD')
    const named = linkId({ whistle: whistle._id, version: entry.version })
    return { link: signedLink(city, 'whistle', named, guest.until, sign), until: guest.until }
  },
})
