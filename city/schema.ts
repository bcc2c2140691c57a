import * as v from 'valibot'
import type { CalendarData, YearNotice } from '../cloudfunctions/core/clock/calendar.ts'
import type { City, Department } from '../cloudfunctions/core/procedure/city.ts'
import type { Category } from '../miniprogram/contract/category.ts'
import { PhraseListSchema } from './phrases-schema.ts'

export const code = (digits: number) =>
  v.pipe(v.string(), v.regex(new RegExp(`^\\d{${digits}}$`), `needs ${digits} digits`))

export const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.nonEmpty('is empty'),
    v.maxLength(longest, (issue) => `“${issue.input}” has more than ${longest} letters`),
  )

export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z]+(-[a-z]+)*$/, 'needs a code like water-supply'),
)

export const telephone = v.pipe(v.string(), v.regex(/^\d[\d-]{2,12}$/, 'needs a telephone number'))

export const limit = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,2}(uh|nh|wh|wd|nd)$/, 'needs a limit like 5wd (units uh, nh, wh, wd, nd)'),
)

/** Icons of the phone that stand for a kind of report. */
export const categoryIcons = [
  'car',
  'fire',
  'fitness',
  'hall',
  'home',
  'lamp',
  'neighbor',
  'noise',
  'people',
  'road',
  'shield',
  'talk',
  'trash',
  'water',
] as const

export const isOnce = (words: string[]): boolean => new Set(words).size === words.length

/** Something asked of a report by chips; both together fit what is kept of them (limits.details). */
const DetailSchema = v.strictObject({
  ask: text(10),
  choices: v.pipe(
    v.array(text(8)),
    v.minLength(2, 'needs 2 to 5 choices'),
    v.maxLength(5, 'needs 2 to 5 choices'),
    v.check(isOnce, 'offers the same twice'),
  ),
})

/** One kind of report. Lengths are what fits the phone: 4 in a row, conditions on one line. */
export const CategorySchema: v.GenericSchema<unknown, Category> = v.pipe(
  v.strictObject({
    code: code(4),
    group: code(2),
    groupName: text(10),
    name: text(8),
    fullName: text(20),
    words: v.pipe(v.array(text(8)), v.minLength(2, 'needs at least 2 words to be found by')),
    limit,
    contact: limit,
    route: v.picklist(['worker', 'whistle', 'around']),
    departments: v.pipe(v.array(slug), v.nonEmpty('needs a department')),
    visibility: v.picklist(['public', 'summary', 'restricted']),
    photoOnDone: v.boolean(),
    doneWhen: v.pipe(
      v.array(text(20)),
      v.minLength(2, 'needs 2 or 3 conditions'),
      v.maxLength(3, 'needs 2 or 3 conditions'),
    ),
    answerPhrases: v.exactOptional(
      v.pipe(PhraseListSchema, v.nonEmpty('is left out when it is empty')),
    ),
    details: v.exactOptional(
      v.pipe(
        v.array(DetailSchema),
        v.nonEmpty('is left out when nothing is asked'),
        v.maxLength(2, 'asks more than 2 things'),
        v.check((details) => isOnce(details.map(({ ask }) => ask)), 'asks the same twice'),
      ),
    ),
    callFirst: v.exactOptional(
      v.pipe(
        v.array(
          v.strictObject({
            name: text(8),
            number: telephone,
          }),
        ),
        v.nonEmpty('is left out when there is nobody to call'),
      ),
    ),
    icon: v.exactOptional(v.picklist(categoryIcons)),
  }),
  v.check((category) => category.code.startsWith(category.group), 'code must begin with group'),
)

/** Who may be called in, by a code that categories name. `short` is what a card says. */
export const DepartmentSchema: v.GenericSchema<unknown, Department> = v.strictObject({
  code: slug,
  name: text(16),
  short: text(5),
  phone: v.exactOptional(telephone),
  address: v.exactOptional(text(40)),
})

const degrees = v.pipe(v.number(), v.minValue(3), v.maxValue(136))

/**
 * The city itself; `center` is [longitude, latitude] in GCJ-02, where a map opens. `bounds` are boxes that
 * hold it, one a district: [west, south, east, north]; a place far outside of them is asked about.
 */
export const CityFileSchema = v.strictObject({
  name: text(10),
  code: code(4),
  center: v.tuple([v.number(), v.number()]),
  bounds: v.pipe(
    v.array(v.strictTuple([degrees, degrees, degrees, degrees])),
    v.nonEmpty('needs a box: west, south, east, north'),
  ),
  linkPrefix: v.pipe(v.string(), v.regex(/^https:\/\/\S+\/$/, 'needs https:// and a last /')),
})

/** The categories a form shows first; the eighth place is 更多. */
export const CommonSchema = v.pipe(
  v.array(code(4)),
  v.maxLength(7, 'has more than 7: the eighth place is 更多'),
)

export const date = v.pipe(v.string(), v.isoDate('needs a date like 2026-02-15'))

export const time = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'needs a time like 08:30'),
)

/** Days off and make-up workdays of a year, as the State Council's notice of that year has them. */
const YearSchema = v.pipe(
  v.strictObject({
    title: text(40),
    issued: date,
    off: v.array(
      v.pipe(
        v.strictObject({ from: date, to: date, name: text(10) }),
        v.check(({ from, to }) => from <= to, 'ends before it begins'),
      ),
    ),
    work: v.array(date),
  }),
  v.check(
    ({ off, work }) => !work.some((day) => off.some(({ from, to }) => from <= day && day <= to)),
    'a day is both off and worked',
  ),
)

/** The working hours of every working day, and the years' notices. */
export const CalendarSchema: v.GenericSchema<unknown, CalendarData> = v.strictObject({
  hours: v.pipe(
    v.array(v.strictObject({ from: time, to: time })),
    v.nonEmpty('needs a stretch of working hours'),
    v.check(
      (hours) => rises(hours.flatMap(({ from, to }) => [from, to])),
      'working hours are in order and do not overlap',
    ),
  ),
  years: v.pipe(
    v.record(code(4), YearSchema),
    v.check((years) => Object.entries(years).every(isOfItsYear), 'a day lies in another year'),
  ),
})

const rises = (times: readonly string[]): boolean =>
  times.every((time, n) => n === 0 || (times[n - 1] ?? '') < time)

function isOfItsYear([year, { off, work }]: [string, YearNotice]): boolean {
  const days = [...work, ...off.flatMap(({ from, to }) => [from, to])]
  return days.every((day) => day.startsWith(`${year}-`))
}

/** All that a city brings: what the functions read, and what is shown around it. */
export type CityData = City & {
  center: [number, number]
}
