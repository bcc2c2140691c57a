/**
 * A time limit as a city writes it: a number and a unit.
 * uh urgent hours and nh natural hours run on around the clock; wh working hours,
 * wd working days and nd natural days are what their names say.
 */
export type LimitUnit = 'uh' | 'nh' | 'wh' | 'wd' | 'nd'

/** A limit taken apart, e.g. `{ count: 5, unit: 'wd' }`. */
export type Limit = { count: number; unit: LimitUnit }

const pattern = /^\d{1,3}(uh|nh|wh|wd|nd)$/

/**
 * Takes a limit such as `5wd` apart.
 * @throws RangeError when the text is no limit: the city's data is wrong, not the caller.
 */
export function parseLimit(text: string): Limit {
  if (!pattern.test(text)) throw new RangeError(`not a time limit: ${text}`)
  return { count: Number.parseInt(text, 10), unit: text.slice(-2) as LimitUnit }
}

/** Whether a limit makes its category urgent (design: a category is urgent when its limit is in uh). */
export const isUrgent = (text: string): boolean => parseLimit(text).unit === 'uh'

/** Whether a unit runs in working time alone. */
export const isWorkingUnit = (unit: LimitUnit): boolean => unit === 'wh' || unit === 'wd'

const unitWords: Record<LimitUnit, string> = {
  uh: '小时',
  nh: '小时',
  wh: '个工作小时',
  wd: '个工作日',
  nd: '天',
}

/** A limit in words: `5wd` → 5 个工作日. */
export function limitWords(text: string): string {
  const { count, unit } = parseLimit(text)
  return `${count} ${unitWords[unit]}`
}
