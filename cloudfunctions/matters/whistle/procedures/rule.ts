import * as v from 'valibot'
import { limits } from '../../../../miniprogram/contract/limits.ts'
import { supervisors } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { anyText, id, token, version } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { department } from '../department-input.ts'
import { rulingStep } from '../rules/ruling.ts'

const input = v.strictObject({
  whistleId: id,
  version,
  token,
  lead: department,
  /** Whether who refused and does not lead has to come as a helper nevertheless. */
  helps: v.optional(v.boolean(), false),
  /** Whether the same holds for this category from now on, in the supervisor's area. */
  remember: v.boolean(),
  words: anyText(limits.words),
})

/** A supervisor rules on a dispute between departments (裁定): who leads. */
export const ruleOnWhistle = procedure({
  who: supervisors,
  input,
  async run(call) {
    const { city, now } = call
    const { lead, helps, remember, words } = call.input
    if (words === '') return fail('REPORT.REASON_NEEDED')
    if (!city.departments.some(({ code }) => code === lead)) return fail('WHISTLE.NO_DEPARTMENT')
    return act(call, {
      action: 'rule',
      step(whistle, _, { party }) {
        const area = remember ? party.supervises : undefined
        const rememberedIn = area === undefined ? {} : { rememberedIn: area }
        return rulingStep(whistle, { lead, helps, content: { words }, ...rememberedIn }, now, city)
      },
    })
  },
})
