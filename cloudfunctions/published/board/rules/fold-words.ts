/** Signs that stand for a digit, in the order of the digits: written out, in capitals, as spoken by radio. */
const numerals: readonly string[] = [
  ...['零〇○洞⓪⓿', '一壹幺弌❶', '二贰貳两弍❷', '三叁參叄弎❸', '四肆❹'],
  ...['五伍❺', '六陆陸❻', '七柒拐❼', '八捌❽', '九玖勾❾'],
]
const digitOf = new Map(numerals.flatMap((signs, digit) => [...signs].map((sign) => [sign, digit])))
const numeral = new RegExp(`[${numerals.join('')}]`, 'gu')

/** The digit that a character of any script is: those of a script follow each other, nought first. */
function digitHere(character: string): string {
  const code = character.codePointAt(0) ?? 0
  let nought = code
  while (code - nought < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(nought - 1))) nought--
  return String(code - nought)
}

/** Moments, which lead to nobody: days and times of day. */
const moments: readonly RegExp[] = [
  /(?<![\d.])20\d\d([-/.年])(?:1[0-2]|0?[1-9])[-/.月](?:3[01]|[12]\d|0?[1-9])日?(?!\d)/g,
  /(?<![\d:])(?:2[0-4]|[01]?\d):[0-5]\d(?![\d:])/g,
]

/** What is measured, in three numbers at most: more behind them may be somebody's. */
const measures =
  /(?<=[长宽高深厚]|尺寸|规格|大小|直径)[^\p{L}\d]{0,3}\d{1,3}(?:[^\p{L}\d]{1,3}\d{1,3}(?!\d)){0,2}(?![^\p{L}\d]{0,3}\d)/gu

/** A text as one reads it aloud. */
export type Folded = {
  /** In plain small letters, without moments and measures, every numeral a plain digit. */
  written: string
  /** The same without whatever is neither a letter nor a digit. */
  bare: string
  /** The same with numerals as they were, which may be part of a name. */
  named: string
  /** The digits that were written as such, one behind the other, whatever stands between them; of measures too. */
  digits: string
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Folds what is written in many ways into one: wide and old letters, circled digits, 壹, unseen marks. */
export function foldWords(words: string): Folded {
  const plain = words
    .normalize('NFKC')
    .replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .toLowerCase()
    .replace(/\p{Nd}/gu, digitHere)
  const timeless = moments.reduce((text, moment) => text.replace(moment, '之'), plain)
  const telling = timeless.replace(measures, '之')
  const written = telling.replace(numeral, (sign) => String(digitOf.get(sign)))
  return {
    written,
    bare: bare(written),
    named: bare(telling),
    // Noughts and ones are written as letters, too.
    digits: timeless.replace(/o/g, '0').replace(/[li]/g, '1').replace(/\D/g, ''),
  }
}
