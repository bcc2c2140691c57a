/**
 * The five levels of the service rating (好坏评), 5 very good … 1 very bad.
 * Source: 国务院办公厅关于建立政务服务“好差评”制度 (国办发〔2019〕51号), five grades.
 */
export type RatingLevel = 1 | 2 | 3 | 4 | 5

/** The levels in the order the screen offers them; none is chosen at first. */
export const ratingLevels: readonly RatingLevel[] = [5, 4, 3, 2, 1]

/** A level as the screen says it. */
export const ratingLabel: Record<RatingLevel, string> = {
  5: '非常满意',
  4: '满意',
  3: '基本满意',
  2: '不满意',
  1: '非常不满意',
}

/** Why a rating is low. */
export type RatingReason = 'slow' | 'unclear' | 'unfinished' | 'attitude' | 'trips' | 'other'

/** Reasons in the order the screen offers them, with their words; asked only at levels 1 and 2. */
export const ratingReasons: readonly { reason: RatingReason; label: string }[] = [
  { reason: 'slow', label: '办得慢' },
  { reason: 'unclear', label: '没说清楚' },
  { reason: 'unfinished', label: '没修彻底' },
  { reason: 'attitude', label: '态度不好' },
  { reason: 'trips', label: '让我多跑路' },
  { reason: 'other', label: '其他' },
]

/** Whether a level is a bad one (差评): reasons are asked, and a named one will open a remedy. */
export const isBad = (level: RatingLevel): boolean => level <= 2
