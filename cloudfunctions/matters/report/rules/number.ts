import { monthAndDay } from '../../../core/clock/date.ts'

/** Letters and digits that nobody mixes up when reading them out. */
const letters = '34679ACDEFHJKMNPQRTUVWXY'

/**
 * A report's number for people: the day at +08:00 and four random letters, `1122-7K3F`.
 * It can't be counted: it says nothing of how many there are.
 */
export function reportNumber(now: number, random: () => number): string {
  const letter = () => letters[Math.floor(random() * letters.length)] ?? '3'
  return `${monthAndDay(now)}-${letter()}${letter()}${letter()}${letter()}`
}

/**
 * The number that somebody typed as they heard it: small letters, wide ones, without dashes or with blanks.
 * Nothing where it is no whole number.
 */
export function readNumber(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').toUpperCase()
  const parts = numberPattern.exec(plain.replace(/[\s\u2010-\u2015-]/g, ''))
  if (!parts) return undefined
  const [, day, four, count] = parts
  return [day, four, ...(count ? [count] : [])].join('-')
}

const numberPattern = new RegExp(`^(\\d{4})([${letters}]{4})(\\d{1,2})?$`)

/** The number of the report for what another left: `1122-7K3F` → `1122-7K3F-2` → `1122-7K3F-3`. */
export function restNumber(number: string): string {
  const [day, letters, count = '1'] = number.split('-')
  return `${day}-${letters}-${Number(count) + 1}`
}
