import { invalid } from './cloud-error.ts'
import type { Fields } from './store/document.ts'

const dollarWords = new Set(
  '$oid $binary $numberDecimal $timestamp $minKey $maxKey $symbol $code $dbPointer $undefined $uuid'.split(
    ' ',
  ),
)

type Reader = (value: unknown, now: number) => unknown

const readers: Record<string, Reader> = {
  $numberInt: readNumber,
  $numberDouble: readNumber,
  $numberLong: (value) => {
    const number = Number(value)
    if (BigInt(String(value)) !== BigInt(number)) throw invalid(`integer too large: ${value}`)
    return number
  },
  $date: (value) => {
    const date = new Date(
      typeof value === 'string' ? value : Number(extended(value, '$numberLong') ?? value),
    )
    if (Number.isNaN(date.getTime())) throw invalid('not a date')
    return date
  },
  $regularExpression: (value) => {
    const options = String(extended(value, 'options') ?? '')
    if (/[^imsu]/.test(options))
      throw invalid(`regular expression option not supported: ${options}`)
    return new RegExp(String(extended(value, 'pattern')), options)
  },
  $tcb_server_date: (value, now) =>
    new Date(now + Number(extended(extended(value, 'offset'), '$numberInt') ?? 0)),
}

function readNumber(value: unknown): number {
  return Number(value)
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
  return revive(parsed, now)
}

function revive(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((item) => revive(item, now))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [first] = entries
  if (first?.[0].startsWith('$')) {
    const reader = entries.length === 1 ? readers[first[0]] : undefined
    if (reader !== undefined) return reader(first[1], now)
    if (dollarWords.has(first[0])) throw invalid(`type not supported: ${first[0]}`)
  }
  const fields: Fields = {}
  for (const [key, item] of entries) {
    if (key === '__proto__') throw invalid('field name not allowed: __proto__')
    fields[key] = revive(item, now)
  }
  return fields
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
  if (Array.isArray(value)) return value.map(dress)
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (value instanceof RegExp) {
    return { $regularExpression: { pattern: value.source, options: value.flags } }
  }
  const fields: Fields = {}
  for (const [key, item] of Object.entries(value)) fields[key] = dress(item)
  return fields
}
