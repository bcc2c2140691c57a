import * as v from 'valibot'
import { handlers } from '../../../core/procedure/caller.ts'
import { type Failure, isFailure } from '../../../core/procedure/failure.ts'
import { id, reason, shortText, token, version } from '../../../core/procedure/fields.ts'
import { type Call, procedure } from '../../../core/procedure/procedure.ts'
import { act, asHolder } from '../act.ts'
import { locate, placeInput } from '../place-input.ts'
import { type Corrected, correctStep } from '../rules/correct.ts'
import { askerOf } from '../rules/request.ts'

const decision = { reportId: id, version, token, reason }
const category = shortText(8)

const input = v.union([
  v.strictObject({ ...decision, category, place: v.exactOptional(placeInput) }),
  v.strictObject({ ...decision, place: placeInput }),
])

/** Asks to correct a wrong category, a wrong place, or both (更正); the steward decides, the clock runs on. */
export const correctReport = procedure({
  who: handlers,
  input,
  run: (call) =>
    act(call, {
      action: 'correct',
      as: asHolder,
      async step(report) {
        const corrected = await lookedUp(call)
        if (isFailure(corrected)) return corrected
        const { reason } = call.input
        return correctStep(call.city, report, { ...corrected, reason }, askerOf(call))
      },
    }),
})

async function lookedUp(call: Call<v.InferOutput<typeof input>>): Promise<Corrected | Failure> {
  const { input } = call
  const found = input.place && (await locate(call, input.place, { route: 'worker' }))
  if (found && isFailure(found)) return found
  return {
    ...('category' in input ? { category: input.category } : {}),
    ...(found ? { place: found.place } : {}),
  }
}
