import type { Known } from '../known.ts'

export const ratings: readonly Known[] = []
