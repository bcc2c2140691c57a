import type { Known } from '../known.ts'

export const figures: readonly Known[] = []
