import * as v from 'valibot'
import {
  type Hall,
  type Material,
  type Occasion,
  type ServiceItem,
  weekDays,
} from '../miniprogram/contract/service-item.ts'
import { date, code as digits, isOnce, limit, telephone, text, time } from './schema.ts'

const code = digits(2)

/** Names of materials and conditions may count: photo-2inch. */
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'needs a code like id-card'))

const StageSchema = v.pipe(
  v.strictObject({
    at: v.picklist(['community', 'street', 'department']),
    department: v.exactOptional(slug),
    say: text(40),
    limit,
  }),
  v.check(
    ({ at, department }) => (at === 'department') === (department !== undefined),
    'names a department where it is at one, and only there',
  ),
)

const PostingSchema = v.pipe(
  v.strictObject({
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)),
    shows: v.pipe(v.array(text(12)), v.nonEmpty('shows nothing')),
    where: text(20),
    app: v.boolean(),
  }),
  v.check(
    ({ shows }) => !shows.some((shown) => /身份证|电话|病|残疾|等级|银行/.test(shown)),
    'shows what the wall must not tell',
  ),
)

/** One service item. Words are what residents read. */
export const ServiceItemSchema: v.GenericSchema<unknown, ServiceItem> = v.pipe(
  v.strictObject({
    code,
    name: text(8),
    fullName: text(30),
    department: slug,
    kind: v.picklist(['spot', 'promised', 'guided']),
    frequent: v.boolean(),
    who: text(40),
    words: v.pipe(
      v.array(text(8)),
      v.nonEmpty('needs a word to be found by'),
      v.check(isOnce, 'says a word twice'),
    ),
    conditions: v.pipe(
      v.array(v.strictObject({ id: slug, ask: text(24) })),
      v.maxLength(4, 'asks more than 4 things'),
    ),
    materials: v.pipe(
      v.array(
        v.strictObject({
          material: slug,
          copies: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(9))),
          if: v.exactOptional(slug),
        }),
      ),
      v.nonEmpty('needs a material'),
    ),
    stages: v.pipe(v.array(StageSchema), v.nonEmpty('needs a stage')),
    promised: limit,
    legal: v.exactOptional(limit),
    urgent: v.exactOptional(v.strictObject({ limit, say: text(30) })),
    posting: v.exactOptional(PostingSchema),
    trips: v.picklist([0, 1]),
    door: v.boolean(),
    agent: v.boolean(),
    result: v.strictObject({
      name: text(20),
      how: v.pipe(
        v.array(v.picklist(['print', 'message', 'post', 'pick', 'door'])),
        v.nonEmpty('says not how it is given'),
      ),
    }),
    fee: text(12),
    restricted: v.exactOptional(v.boolean()),
    elsewhere: v.exactOptional(text(20)),
    basis: v.exactOptional(text(40)),
    sample: v.exactOptional(v.boolean()),
    lastChecked: v.strictObject({ day: date, by: text(20) }),
  }),
  v.check((item) => item.trips > 0 || item.door, 'needs no trip, and nobody comes home for it'),
  v.check(
    (item) => item.kind !== 'spot' || (item.stages.length === 1 && item.promised === '4wh'),
    'is done on the spot: one stage, promised in 4wh',
  ),
  v.check(
    (item) =>
      item.posting?.app !== true ||
      !/残疾|无障碍|失能|护理|医疗|伤|退役军人帮扶/.test(item.name + item.fullName),
    'its name tells of an illness: the app must not tell of its posting',
  ),
)

/** The four files of a city's services, nothing in them checked yet. */
export const ServicesFilesSchema = v.strictObject({
  items: v.unknown(),
  materials: v.unknown(),
  occasions: v.unknown(),
  hall: v.unknown(),
})

/** All items; `edition` is the day they were last changed. */
export const ItemsFileSchema = v.strictObject({ edition: date, items: v.array(v.unknown()) })

/** One material that items name. */
export const MaterialSchema: v.GenericSchema<unknown, Material> = v.strictObject({
  id: slug,
  name: text(16),
  kind: v.picklist(['card', 'book', 'form', 'paper', 'photo', 'record']),
  from: v.picklist(['self', 'window', 'system', 'department']),
  original: v.boolean(),
  note: v.exactOptional(text(30)),
})

/** Something that happens in a life. */
export const OccasionSchema: v.GenericSchema<unknown, Occasion> = v.strictObject({
  code,
  name: text(8),
  say: text(14),
  who: text(16),
  items: v.pipe(
    v.array(code),
    v.minLength(2, 'needs at least 2 items'),
    v.check(isOnce, 'names an item twice'),
  ),
  does: v.pipe(v.array(text(20)), v.nonEmpty('says not what is done')),
})

const spans = v.pipe(
  v.array(
    v.pipe(
      v.strictObject({ from: time, to: time }),
      v.check(({ from, to }) => from < to, 'ends before it begins'),
    ),
  ),
  v.nonEmpty('needs a stretch of time'),
)

const { entries: openDays } = v.object(v.entriesFromList(weekDays, v.exactOptional(spans)))

/** The hall where items are handed in. */
export const HallSchema: v.GenericSchema<unknown, Hall> = v.strictObject({
  name: text(16),
  address: text(30),
  phone: telephone,
  place: v.strictTuple([v.number(), v.number()]),
  open: v.strictObject(openDays),
  doorHours: spans,
  reports: v.strictObject({ door: digits(4), ask: digits(4) }),
  sample: v.exactOptional(v.boolean()),
})
