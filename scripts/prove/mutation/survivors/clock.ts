import type { Known } from '../known.ts'

export const clock: readonly Known[] = []
