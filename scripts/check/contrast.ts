import { readFileSync } from 'node:fs'
import { at } from '../paths.ts'
import { budget } from './budget.ts'
import type { Check } from './check.ts'
import { colourOf, contrastOf, type Mode, modes, tokensIn } from './colours.ts'

/** Words, and the grounds on which they stand. */
const text: Record<string, string[]> = {
  ink: [
    'paper',
    'ground',
    'paper-2',
    'well',
    'brick-wash',
    'tile-wash',
    'moss-wash',
    'lamp-wash',
    'alarm-wash',
  ],
  'ink-2': ['paper', 'ground', 'paper-2', 'well', 'brick-wash', 'tile-wash', 'lamp-wash'],
  'ink-3': ['paper', 'ground', 'paper-2', 'well'],
  'on-brick': ['brick', 'brick-active'],
  'on-brick-soft': ['brick'],
  'brick-text': ['paper', 'ground', 'paper-2', 'brick-wash'],
  'on-tile': ['tile'],
  'tile-text': ['paper', 'tile-wash'],
  'on-moss': ['moss'],
  'moss-text': ['paper', 'moss-wash'],
  'on-lamp': ['lamp'],
  'lamp-text': ['paper', 'lamp-wash'],
  'on-alarm': ['alarm'],
  'alarm-text': ['paper', 'alarm-wash'],
  'clock-ample-fg': ['clock-ample-bg'],
  'clock-soon-fg': ['clock-soon-bg'],
  'clock-today-fg': ['clock-today-bg'],
  'clock-late-fg': ['clock-late-bg'],
  'clock-paused-fg': ['clock-paused-bg'],
  'clock-done-fg': ['clock-done-bg'],
}

/** Edges and fills by which a control is recognised. */
const control: Record<string, string[]> = {
  'edge-control': ['paper'],
  brick: ['paper', 'ground'],
  tile: ['paper'],
  moss: ['paper'],
  alarm: ['paper'],
}

/** Everything that is read can be read, by old eyes and at night. */
export const contrast: Check = {
  name: 'contrast',
  run: () => {
    const css = readFileSync(at('miniprogram', 'styles', 'tokens.wxss'), 'utf8')
    return modes.flatMap((mode) => contrastFindings(css, mode))
  },
}

/** The pairs of tokens that are too much alike in one mode, in words. */
export function contrastFindings(css: string, mode: Mode): string[] {
  const tokens = tokensIn(css, mode)
  const pairs = (table: Record<string, string[]>, floor: number) =>
    Object.entries(table).flatMap(([front, grounds]) =>
      grounds.flatMap((ground) => finding(tokens, front, ground, floor)),
    )
  return [...pairs(text, budget.contrast.text), ...pairs(control, budget.contrast.control)].map(
    (line) => `${mode.name}: ${line}`,
  )
}

function finding(
  tokens: Map<string, string>,
  front: string,
  ground: string,
  floor: number,
): string[] {
  const [one, other] = [colourOf(tokens, front), colourOf(tokens, ground)]
  if (one === undefined) return [`--${front} is no colour`]
  if (other === undefined) return [`--${ground} is no colour`]
  const reached = contrastOf(one, other)
  if (reached >= floor) return []
  return [`--${front} on --${ground} is ${reached.toFixed(2)} to 1, ${floor} needed`]
}
