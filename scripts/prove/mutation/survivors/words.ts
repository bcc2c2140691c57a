import type { Known } from '../known.ts'

export const words: readonly Known[] = []
