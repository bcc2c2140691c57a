import type { Known } from '../known.ts'

export const whistle: readonly Known[] = []
