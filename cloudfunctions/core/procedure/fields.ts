import * as v from 'valibot'
import type { Fault } from '../../../miniprogram/contract/bad-input.ts'
import { limits } from '../../../miniprogram/contract/limits.ts'
import { type RatingReason, ratingReasons } from '../../../miniprogram/contract/rating.ts'
import { type Role, roleLabel } from '../../../miniprogram/contract/role.ts'
import { cleanLine, cleanName, cleanPhone, cleanText } from './clean-text.ts'

/** What a text is refused for, which its user is told; all else is just wrong. */
const fault = (it: Fault): Fault => it

/**
 * Building blocks of input schemas. All text is cleaned of what nobody sees and bounded, and is a
 * string before anything else is asked of it.
 */
const textOf = (longest: number, clean: (raw: string) => string) =>
  v.pipe(
    v.string(),
    v.maxLength(longest * 4, fault('long')),
    v.transform(clean),
    v.check((value) => [...value].length <= longest, fault('long')),
  )

const text = (longest: number) => textOf(longest, cleanText)

/** Words that may be left out. */
export const words = v.optional(text(limits.words))

/** Text of at least one and at most `longest` letters. */
export const shortText = (longest: number) => v.pipe(text(longest), v.nonEmpty(fault('empty')))

/** Text that may be empty, of at most `longest` letters. */
export const anyText = text

/** Text of one line that may be empty, of at most `longest` letters. */
export const anyLine = (longest: number) => textOf(longest, cleanLine)

/** What somebody is called; it may be empty. */
export const anyName = textOf(limits.name, cleanName)

/** What somebody is called; it has to be given. */
export const name = v.pipe(anyName, v.nonEmpty(fault('empty')))

/** An id of ours: letters, digits, dashes. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,128}$/))

/** The client token that makes a call repeatable: the same token, the same effect, once. */
export const token = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{16,40}$/))

/** The version of a record that a decision was made on. */
export const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000_000))

/** An area code: city 4 digits, district 6, street 9, community 12, grid 15. */
export const area = v.pipe(v.string(), v.regex(/^(\d{4}|\d{6}|\d{9}|\d{12}|\d{15})$/))

/** A community's code. */
export const community = v.pipe(v.string(), v.regex(/^\d{12}$/))

/** A street's code. */
export const street = v.pipe(v.string(), v.regex(/^\d{9}$/))

/** A month at +08:00, `YYYY-MM`. */
export const month = v.pipe(v.string(), v.regex(/^20\d{2}-(0[1-9]|1[0-2])$/))

/** A point in GCJ-02, `[longitude, latitude]`, inside China's bounds. */
export const point = v.strictTuple([
  v.pipe(v.number(), v.finite(), v.minValue(73), v.maxValue(136)),
  v.pipe(v.number(), v.finite(), v.minValue(3), v.maxValue(54)),
])

/** File ids of photos; whose they are is checked at attaching. */
export const photos = v.optional(
  v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(300))),
    v.maxLength(limits.photos),
    v.check((list) => new Set(list).size === list.length, 'twice the same photo'),
  ),
  [],
)

/** A moment, epoch ms, of this century. */
export const moment = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(Date.UTC(2000, 0)),
  v.maxValue(Date.UTC(2100, 0)),
)

/** A role in service, by its name. */
export const role = v.picklist(Object.keys(roleLabel) as Role[])

/** A link that somebody was given or scanned. */
export const link = v.pipe(v.string(), v.maxLength(400))

/** A mainland mobile or a landline with its area code, as people write it; kept as plain digits. */
export const phone = v.pipe(
  textOf(limits.phone, cleanPhone),
  v.regex(/^(1[3-9]\d{9}|0\d{2,3}\d{7,8})$/),
)

/** A recording that may be left out: its file id, and how long it is in seconds. */
export const voice = v.optional(
  v.strictObject({
    file: v.pipe(v.string(), v.maxLength(300)),
    seconds: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(limits.voiceSeconds)),
  }),
)

/** A reason, a legal basis, or where to turn: it has to be given. */
export const reason = shortText(limits.reason)

/** How much longer something may take, such as `2wd`. */
export const extension = v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}(uh|nh|wh|wd|nd)$/))

const ratingReason = v.picklist(ratingReasons.map(({ reason }): RatingReason => reason))

/** What is said of a service: its level, why it is low, and words. */
export const saidOfService = {
  level: v.picklist([1, 2, 3, 4, 5]),
  reasons: v.optional(v.pipe(v.array(ratingReason), v.maxLength(ratingReasons.length)), []),
  words,
}

/** A service item's code: two digits. */
export const itemCode = v.pipe(v.string(), v.regex(/^\d{2}$/))

/** The conditions of an item that were said yes to. */
export const saidYes = v.pipe(v.array(id), v.maxLength(limits.conditions))
