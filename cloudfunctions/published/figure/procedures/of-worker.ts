import * as v from 'valibot'
import { type Caller, stewards } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { type Person, people } from '../../../directory/person/person-record.ts'
import { nameInRole } from '../../../directory/person/rules/name.ts'
import { reaches } from '../../../directory/place/rules/area.ts'
import { readPerson } from '../read-person.ts'

/** The figures of one worker, for the steward of the community they work in; nobody else asks. */
export const figuresOfWorker = procedure({
  who: stewards,
  input: v.strictObject({ worker: id }),
  async run(call) {
    const person = await call.db.read(people, call.input.worker)
    if (!person || !worksFor(person, call.caller)) return fail('STAFF.NOT_FOUND')
    return { name: nameInRole(person, 'worker'), ...(await readPerson(call, person._id)) }
  },
})

const worksFor = (person: Person, { roles }: Caller): boolean =>
  roles.some(
    (held) =>
      held.role === 'steward' &&
      person.roles.some(({ role, area }) => role === 'worker' && reaches(held.area, area)),
  )
