/** Days and times as pickers take them, at China's time. */
import { inChina } from './china-time'

const dayMs = 24 * 60 * 60 * 1000

/** The day of a moment (epoch ms) in China, as a date picker takes it: 2026-12-02. */
export const dateOf = (at: number): string => inChina(at).format('YYYY-MM-DD')

/** The day so many days after another, as a date picker takes it. */
export const dateAfter = (at: number, days: number): string => dateOf(at + days * dayMs)

/** When a picked day begins in China, epoch ms. Takes 2026-12-02. */
export const startOfDate = (date: string): number => Date.parse(`${date}T00:00:00+08:00`)

/** When a picked day is over in China, epoch ms. Takes 2026-12-02. */
export const endOfDate = (date: string): number => startOfDate(date) + dayMs

/** The half of a day, as it is said. */
export type Half = '上午' | '下午'

/** When leave that begins with a half of a picked day begins in China, epoch ms. */
export const beginOf = (date: string, half: Half): number =>
  startOfDate(date) + (half === '下午' ? dayMs / 2 : 0)

/** When leave that ends with a half of a picked day is over in China, epoch ms. */
export const endOf = (date: string, half: Half): number =>
  startOfDate(date) + (half === '上午' ? dayMs / 2 : dayMs)

/** A picked time of a picked day in China, epoch ms. Takes 2026-12-02 and 17:30. */
export function momentOf(date: string, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return startOfDate(date) + (hours * 60 + minutes) * 60 * 1000
}
