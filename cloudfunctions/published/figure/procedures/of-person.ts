import * as v from 'valibot'
import { workers } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { readPerson } from '../read-person.ts'

/** A worker's figures of their own work: seen by them and by their steward, compared with nobody's. */
export const figuresOfMine = procedure({
  who: workers,
  input: v.strictObject({}),
  run: (call) => readPerson(call, call.caller.id),
})
