/** A place in an input where harm can be put: in a value's stead, or beside the values of an object. */
export type Place = {
  path: readonly (string | number)[]
  /** A key to be added there; without it, the value there is replaced. */
  key?: string
  /** Whether only certain texts are right there, unlike words, which may be anything. */
  isCode: boolean
}

const wordsLike = [
  'words',
  'details',
  'name',
  'begins',
  'sought',
  'link',
  'reason',
  'basis',
  'turnTo',
  'tried',
  'ground',
  'title',
]

/** All places of an input, itself among them. */
export function places(input: unknown, path: Place['path'] = []): Place[] {
  const last = path.findLast((part) => typeof part === 'string')
  const isCode = typeof input === 'string' && !wordsLike.includes(last ?? '')
  const here: Place[] = [{ path, isCode }]
  if (typeof input !== 'object' || input === null) return here
  const keys = Array.isArray(input) ? [] : ['$where', '$or', '__proto__', 'constructor', 'openid']
  const beside = keys.map((key) => ({ path, key, isCode: false }))
  const inside = Object.entries(input).flatMap(([key, value]) =>
    places(value, [...path, Array.isArray(input) ? Number(key) : key]),
  )
  return [...here, ...beside, ...inside]
}

const nested = (open: string, close: string, depth: number) =>
  `${open.repeat(depth)}1${close.repeat(depth)}`

/** What every operator of the harm carries, so that it is known wherever it turns up. */
export const brand = 'branded by the proof'

/** Operators as an event may bring them, as JSON; those that we use ourselves among them. */
const operators = [
  ...['$ne', '$gt', '$gte', '$lt', '$eq', '$regex', '$where', '$exists', '$not', '$size', '$type'],
  ...['$set', '$inc', '$unset', '$push', '$rename', '$expr', '$function', '$near', '$geometry'],
  ...['$date', '$oid', '$numberLong', '$numberDouble', '$undefined', '$code', '$timestamp'],
].map((operator) => `{"${operator}":"${brand}"}`)

/** Values, as JSON, that are right nowhere: operators, prototypes, abysses, the endless, the broken. */
export const wrongAnywhere: readonly string[] = [
  ...operators,
  ...['$in', '$nin', '$and', '$or', '$nor', '$all', '$each'].map((it) => `{"${it}":["${brand}"]}`),
  `{"$set":{"roles":[{"role":"supervisor","area":"3405","title":"${brand}"}]}}`,
  `[{"$ne":"${brand}"}]`,
  '[[[["x"]]]]',
  '["__proto__"]',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"ok":true}}}',
  '{"length":5,"0":"a"}',
  `{"_bsontype":"ObjectID","id":"${brand}"}`,
  `{"_internalType":"${brand}"}`,
  'null',
  '-1',
  '0.5',
  '1e308',
  '-1e308',
  '1e999',
  '9007199254740993',
  `"${'长'.repeat(100_000)}"`,
  `"${'\\u0061'.repeat(3000)}"`,
  nested('[', ']', 2000),
  nested('{"a":', '}', 2000),
]

/** Texts that are no code, id, token or file of anybody's. */
export const wrongForCodes: readonly string[] = [
  '"\\ud800"',
  '"a\\udfff\\u0000b"',
  '"\\u0000"',
  '" "',
  '"$ne"',
  '"__proto__"',
  '"../../etc/passwd"',
  '"cloud://local.local/u/somebody/tokenOfSomebody1/1.jpg"',
  '"a b"',
  '"report-1\\n"',
  '"’; DROP TABLE reports; --"',
]

const mark = '§ here §'

/** A call with harm put in its place, as JSON text, which can say what no object can. */
export function poisoned(call: { procedure: string; input: unknown }, place: Place, harm: string) {
  const whole = structuredClone(call) as Record<string, unknown>
  const path = ['input', ...place.path, ...(place.key === undefined ? [] : [`${mark} key`])]
  let holder: Record<string | number, unknown> = whole
  for (const part of path.slice(0, -1)) holder = holder[part] as typeof holder
  holder[path.at(-1) ?? ''] = mark
  return JSON.stringify(whole)
    .replace(`${mark} key`, place.key ?? '')
    .replace(`"${mark}"`, () => harm)
}
