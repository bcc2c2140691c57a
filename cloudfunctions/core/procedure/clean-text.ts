/** Line breaks, however a word processor or a phone writes them. */
const breaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** Letters and signs that Unicode counts as visible, and that show nothing. */
const blanks = '\\u2800\\ufff9-\\ufffc\\u{16fe4}\\u{13441}\\u{13442}\\u{1d159}'

/** What nobody sees: controls, half pairs, marks that only turn or join, and letters of nothing. */
const unseen = new RegExp(
  `(?![\\t\\n\\u200d\\p{Variation_Selector}])[\\p{Cc}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}${blanks}]`,
  'gu',
)

/** Joiners that join no emoji, and selectors that pick no form of a letter or sign before them. */
const loose =
  /(?<!\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d|\u200d(?!\p{Extended_Pictographic})|(?<![\p{L}\p{N}\p{P}\p{S}])\p{Variation_Selector}/gu

/**
 * A text as people see it: without what can't be seen, with plain line breaks, and no blanks around it.
 * What shows nothing at all is empty.
 */
export const cleanText = (raw: string): string =>
  raw.replace(breaks, '\n').replace(unseen, '').replace(loose, '').trim()

/** A text of one line, as a name on a map is. */
export const cleanLine = (raw: string): string => cleanText(raw).replace(/\s+/g, ' ')

/** A dot between the parts of a name, which every input method has its own of. */
const nameDots = /[‧•∙⋅・･]/g
const notOfNames = /[^\p{L}\p{M}\p{N}·'’. -]/gu

/**
 * A name as people are called by it: of letters, digits and the dot, in one form of each letter.
 * What holds no letter and no digit is no name.
 */
export function cleanName(raw: string): string {
  const name = cleanLine(raw).normalize('NFC').replace(nameDots, '·')
  const kept = name.replace(notOfNames, '').trim()
  return /[\p{L}\p{N}]/u.test(kept) ? kept : ''
}

/** What people write between the digits of a number: blanks, dashes, brackets, dots. */
const separators = /[\p{P}\p{Z}\s~]/gu

/**
 * A telephone number as plain digits, whatever people write between and before them: 138 0013 8000,
 * +86-555-2345678, （0555）2345678. What is no number stays wrong.
 */
export function cleanPhone(raw: string): string {
  const digits = cleanText(raw).normalize('NFKC').replace(separators, '')
  const abroad = /^(?:\+|00)86(?<home>\d+)$/.exec(digits) ?? /^86(?<home>1\d{10})$/.exec(digits)
  const home = abroad?.groups?.home
  if (home === undefined) return digits
  // From abroad an area code is dialled without its nought.
  return /^[01]/.test(home) && home.length > 10 ? home : `0${home.replace(/^0/, '')}`
}
