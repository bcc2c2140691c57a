import type { Known } from '../known.ts'

export const report: readonly Known[] = []
