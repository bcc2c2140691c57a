/** China keeps one offset all year round; the phone's own zone, and when its clocks change, never matter. */
const offsetMs = 8 * 60 * 60 * 1000
const dayMs = 24 * 60 * 60 * 1000

/** A moment (epoch ms) as a date whose UTC fields are China's. */
export const inChina = (at: number): Date => new Date(at + offsetMs)

/** The day in China on which a moment (epoch ms) falls, counted from 1970-01-01, which is 0. */
export const dayOf = (at: number): number => Math.floor((at + offsetMs) / dayMs)
