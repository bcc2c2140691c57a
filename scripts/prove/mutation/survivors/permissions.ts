import type { Known } from '../known.ts'

export const permissions: readonly Known[] = []
