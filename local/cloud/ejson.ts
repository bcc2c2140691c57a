import { invalid } from './cloud-error.ts'
import type { Fields } from './store/document.ts'

const dollarWords = new Set(
  '$oid $binary $numberDecimal $timestamp $minKey $maxKey $symbol $code $dbPointer $undefined $uuid'.split(
    ' ',
  ),
)

type Reader = (value: unknown, now: number) => unknown

const readers: Record<string, Reader> = {
  $numberInt: readInteger,
  $numberLong: readInteger,
  $numberDouble: readDouble,
  $date: readDate,
  $regularExpression: readRegularExpression,
  $tcb_server_date: (value, now) =>
    new Date(now + readInteger(extended(extended(value, 'offset'), '$numberInt') ?? '0')),
}

function readInteger(value: unknown): number {
  const text = String(value)
  if (!/^-?\d+$/.test(text)) throw invalid(`not an integer: ${text}`)
  const number = Number(text)
  // What JavaScript writes of a large number may be another integer than it holds, and reads as the same number.
  const isSame = String(number) === text || BigInt(text) === BigInt(number)
  if (!isSame) throw invalid(`integer too large: ${text}`)
  return number
}

function readDouble(value: unknown): number {
  const number = Number(value)
  if (Number.isNaN(number) && value !== 'NaN') throw invalid(`not a number: ${value}`)
  return number
}

function readDate(value: unknown): Date {
  const ms = typeof value === 'number' ? value : extended(value, '$numberLong')
  const date = new Date(ms === undefined ? String(value) : readInteger(ms))
  if (Number.isNaN(date.getTime())) throw invalid('not a date')
  return date
}

function readRegularExpression(value: unknown): RegExp {
  const [pattern, options = ''] = [extended(value, 'pattern'), extended(value, 'options')]
  try {
    return new RegExp(String(pattern), String(options))
  } catch {
    throw invalid(`regular expression not supported: /${pattern}/${options}`)
  }
}

function extended(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/**
 * Reads a value from the wire or from disk: EJSON v2, canonical or relaxed.
 * @param now what `db.serverDate()` stands for, in epoch ms
 * @throws INVALID_PARAM when it is not EJSON, or holds a type that is not supported
 */
export function decode(text: string, now: number): unknown {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw invalid('not EJSON')
  }
  if (text.includes('__proto__')) refuseProto(parsed)
  // without a key that begins with a dollar, it is plain JSON
  return text.includes('"$') ? revive(parsed, now) : parsed
}

// in place: what JSON.parse made is nobody else's
function revive(value: unknown, now: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  const [only, ...others] = Object.keys(value)
  if (only?.startsWith('$')) {
    const reader = others.length === 0 ? readers[only] : undefined
    if (reader !== undefined) return reader(Reflect.get(value, only), now)
    if (dollarWords.has(only)) throw invalid(`type not supported: ${only}`)
  }
  const fields = value as Fields
  for (const key of Object.keys(fields)) fields[key] = revive(fields[key], now)
  return fields
}

// an own field of that name would become the prototype of a copy
function refuseProto(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (Object.hasOwn(value, '__proto__')) throw invalid('field name not allowed: __proto__')
  for (const part of Object.values(value)) refuseProto(part)
}

/** Writes a value as EJSON: plain JSON but for dates, regular expressions and odd numbers. */
export function encode(value: unknown): string {
  return JSON.stringify(dress(value))
}

function dress(value: unknown): unknown {
  if (typeof value === 'number') {
    if (Number.isFinite(value) && !Object.is(value, -0)) return value
    return { $numberDouble: Object.is(value, -0) ? '-0.0' : String(value) }
  }
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (value instanceof RegExp) {
    return { $regularExpression: { pattern: value.source, options: value.flags } }
  }
  // most values need nothing and are not copied
  let dressed = value as Fields
  for (const key of Object.keys(value)) {
    const part = dress(dressed[key])
    if (part === dressed[key]) continue
    if (dressed === value) dressed = (Array.isArray(value) ? [...value] : { ...value }) as Fields
    dressed[key] = part
  }
  return dressed
}
