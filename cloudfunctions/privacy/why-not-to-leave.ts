import type { ErrorCode } from '../../miniprogram/contract/errors.ts'
import type { Call } from '../core/procedure/procedure.ts'
import { people } from '../directory/person/person-record.ts'

/** What stands against somebody's leaving, if anything: a role in service, or work in hand. */
export async function whyNotToLeave(
  call: Pick<Call<never>, 'db' | 'caller' | 'holdings'>,
): Promise<ErrorCode | undefined> {
  const person = await call.db.read(people, call.caller.id)
  if (person && person.roles.length > 0) return 'PERSON.IN_SERVICE'
  const held = await Promise.all(call.holdings.map((one) => one.held(call, call.caller.id, 1)))
  return held.flat().length > 0 ? 'PERSON.HOLDS_WORK' : undefined
}
