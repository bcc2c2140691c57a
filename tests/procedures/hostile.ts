/** A place in an input where harm can be put: in a value's stead, or beside the values of an object. */
export type Place = {
  path: readonly (string | number)[]
  /** A key to be added there; without it, the value there is replaced. */
  key?: string
  /** Whether only certain texts are right there, unlike words, which may be anything. */
  isCode: boolean
}

const wordsLike = ['words', 'name', 'begins', 'link']

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

/** Values, as JSON, that are right nowhere: operators, prototypes, abysses, the endless, the broken. */
export const wrongAnywhere: readonly string[] = [
  '{"$ne":""}',
  '{"$gt":""}',
  '{"$regex":".*"}',
  '{"$where":"sleep(1000)"}',
  '{"$function":{"body":"1"}}',
  '{"$in":["a"],"$nin":[]}',
  '[{"$ne":null}]',
  '[[[["x"]]]]',
  '["__proto__"]',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"ok":true}}}',
  '{"length":5,"0":"a"}',
  '{"_bsontype":"ObjectID","id":"x"}',
  '{"$date":{"$numberLong":"1"}}',
  'null',
  '-1',
  '0.5',
  '1e308',
  '-1e308',
  '1e999',
  '9007199254740993',
  '"\\ud800"',
  '"a\\udfff\\u0000b"',
  '"\\u0000"',
  `"${'长'.repeat(100_000)}"`,
  `"${'\\u0061'.repeat(3000)}"`,
  nested('[', ']', 2000),
  nested('{"a":', '}', 2000),
]

/** Texts that are no code, id, token or file of anybody's. */
export const wrongForCodes: readonly string[] = [
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

/** What our own questions to the database are made of. */
const ours = [
  ...['$eq', '$in', '$lte', '$gte', '$lt', '$and', '$set', '$unset', '$push', '$each'],
  ...['$geoIntersects', '$nearSphere', '$geometry', '$maxDistance', '$minDistance'],
  ...['$numberInt', '$numberLong', '$numberDouble'],
]

/** The operators in a request to the gateway that are none of ours. */
export function operatorsIn(body: string): string[] {
  const found: string[] = []
  const look = (_: string, value: unknown) => {
    if (typeof value === 'object' && value !== null) found.push(...Object.keys(value))
    return value
  }
  const { query, data } = JSON.parse(body) as { query?: string; data?: string | string[] }
  for (const part of [query, data].flat()) if (part) JSON.parse(part, look)
  return found.filter((key) => key.startsWith('$') && !ours.includes(key))
}
