import type { Known } from '../known.ts'

export const remedies: readonly Known[] = []
