import { dayWords } from '../../../core/clock/date.ts'

/**
 * Until when somebody is away, in words: 王社工请假到 12 月 1 日. `until` (epoch ms) does not belong to
 * the absence: what ends at midnight ends with the day before.
 */
export const absenceWords = ({ name, until }: { name: string; until: number }): string =>
  `${name}请假到 ${dayWords(until - 1)}`
