import type { Known } from '../known.ts'

export const people: readonly Known[] = []
