import * as v from 'valibot'
import { takeStep } from '../../../core/lifecycle/take-step.ts'
import { untilWritten } from '../../../core/lifecycle/until-written.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { token } from '../../../core/procedure/fields.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { readSignedLink } from '../../../core/procedure/signed-link.ts'
import { openStep, readLinkId } from '../rules/guest.ts'
import { whistleKind } from '../rules/whistle-kind.ts'
import { type Guest, whistles } from '../whistle-record.ts'

const input = v.strictObject({ link: v.pipe(v.string(), v.maxLength(400)), token })

/** Opens an outside unit's link: the first who does is whom it is bound to. */
export const openWhistleLink = procedure({
  who: everyone,
  input,
  async run(call) {
    const { city, now, sign, input } = call
    const named = readLinkId(readSignedLink(city, 'whistle', input.link, now, sign) ?? '')
    if (!named) return fail('LINK.BAD')
    return (await untilWritten(() => open(call, named))) ?? fail('CALL.BUSY')
  },
})

/** One try; nothing when somebody else wrote in between. */
async function open(
  call: Call<v.InferOutput<typeof input>>,
  { whistle: id, version }: { whistle: string; version: number },
) {
  const { db, caller, now, input } = call
  const whistle = await db.read(whistles, id)
  const guest = whistle?.guests.find((guest) => guest.version === version)
  if (!whistle || !guest || !mayOpen(guest, caller.id)) return fail('LINK.BAD')
  if (guest.person) return { id }
  if (!whistle.open) return fail('LINK.BAD')
  const acting = { by: caller.id, as: 'officer', who: '', at: now, token: input.token } as const
  const fresh = await takeStep(
    call,
    whistleKind,
    whistle,
    openStep(whistle, guest, caller.id),
    acting,
  )
  return fresh && { id }
}

const mayOpen = ({ person }: Guest, id: string): boolean => person === undefined || person === id
