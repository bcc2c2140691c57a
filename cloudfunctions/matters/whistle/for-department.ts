import type { Holder } from '../../core/procedure/caller.ts'
import type { Deciding } from './act.ts'
import type { WhistleStep } from './rules/whistle-step.ts'
import type { DepartmentCall, Whistle } from './whistle-record.ts'

/** A step that somebody takes for a called department; the guard has made sure that there is one. */
export const forDepartment =
  (
    step: (whistle: Whistle, own: DepartmentCall, officer: Holder) => WhistleStep,
  ): Deciding['step'] =>
  (whistle, { call, ...officer }) => {
    if (!call) throw new Error('the guard let somebody act for no department')
    return step(whistle, call, officer)
  }
