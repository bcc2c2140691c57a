import * as v from 'valibot'
import { everyone } from '../../../core/procedure/caller.ts'
import { id, token } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { forDepartment } from '../for-department.ts'
import { joinStep } from '../rules/department-steps.ts'

/** A called department comes (报到): an officer of it, or who holds its link. */
export const joinWhistle = procedure({
  who: everyone,
  input: v.strictObject({ whistleId: id, token }),
  run: (call) =>
    act(call, {
      action: 'join',
      step: forDepartment((whistle, own, officer) => joinStep(whistle, own, officer, call.now)),
    }),
})
