import { seed } from './scale.ts'

/** Chance that can be repeated: the same seed and name, the same draws. */
export type Chance = {
  /** A number in [0, 1). */
  draw(): number
  /** A whole number in [0, below). */
  below(below: number): number
  pick<T>(of: readonly [T, ...T[]] | readonly T[]): T
}

/** Opens a source of chance of its own for a proof (mulberry32). */
export function chanceOf(name: string): Chance {
  let state = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, seed)
  const draw = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(draw() * limit)
  return {
    draw,
    below,
    pick(of) {
      const picked = of[below(of.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
  }
}
