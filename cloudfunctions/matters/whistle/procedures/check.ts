import * as v from 'valibot'
import { contentOf } from '../../../core/lifecycle/content.ts'
import { handlersAndLeaders } from '../../../core/procedure/caller.ts'
import { fail } from '../../../core/procedure/failure.ts'
import { id, photos, token, version, words } from '../../../core/procedure/fields.ts'
import { checkPhotos } from '../../../core/procedure/own-photos.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { act } from '../act.ts'
import { department } from '../department-input.ts'
import { checkStep } from '../rules/community-steps.ts'
import type { DepartmentRating, Whistle } from '../whistle-record.ts'

const level = v.picklist([1, 2, 3, 4, 5])
const rating = v.strictObject({ department, response: level, arrival: level, result: level })

const input = v.strictObject({
  whistleId: id,
  version,
  token,
  held: v.boolean(),
  words,
  photos,
  ratings: v.pipe(v.array(rating), v.maxLength(20)),
})

/** The community looks on the spot whether a department's work holds (复核), and rates who came. */
export const checkWhistle = procedure({
  who: handlersAndLeaders,
  input,
  async run(call) {
    const { input, now, city } = call
    const { held } = input
    if (!held && !input.words) return fail('REPORT.WORDS_NEEDED')
    return (
      checkPhotos(call, input.photos, input.token) ??
      act(call, {
        action: 'check',
        step(whistle) {
          const ratings = ratingsOf(whistle, input.ratings, now)
          if (!ratings) return fail('WHISTLE.NO_DEPARTMENT')
          const content = contentOf(input.words, input.photos)
          return checkStep(whistle, { held, content, ratings }, now, city)
        },
      })
    )
  },
})

/** Ratings by department; nothing when one of them was not called. */
function ratingsOf(
  { calls }: Whistle,
  given: readonly v.InferOutput<typeof rating>[],
  at: number,
): Record<string, DepartmentRating> | undefined {
  const called = new Set(calls.map(({ department }) => department))
  if (!given.every(({ department }) => called.has(department))) return undefined
  return Object.fromEntries(
    given.map(({ department, ...levels }) => [department, { ...levels, at }]),
  )
}
