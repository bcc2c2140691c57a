import postcss, { type Rule } from 'postcss'

/** A way to look at the app: the system's light or dark, normal or 长辈版. */
export interface Mode {
  name: 'light' | 'dark' | 'elder' | 'elder dark'
  dark: boolean
  elder: boolean
}

/** The four modes that every colour must hold in. */
export const modes: Mode[] = [
  { name: 'light', dark: false, elder: false },
  { name: 'dark', dark: true, elder: false },
  { name: 'elder', dark: false, elder: true },
  { name: 'elder dark', dark: true, elder: true },
]

/** The tokens of a style sheet in one mode, name (without dashes) → value as written. */
export function tokensIn(css: string, mode: Mode): Map<string, string> {
  const tokens = new Map<string, string>()
  postcss.parse(css).walkDecls(/^--/, (declaration) => {
    const { parent } = declaration
    if (parent?.type === 'rule' && applies(parent as Rule, mode)) {
      tokens.set(declaration.prop.slice(2), declaration.value.trim())
    }
  })
  return tokens
}

function applies(rule: Rule, mode: Mode): boolean {
  const { parent } = rule
  const media = parent?.type === 'atrule' && 'params' in parent ? String(parent.params) : ''
  const selectors = rule.selectors
  const forMode =
    selectors.includes('.page') || (mode.elder && selectors.some((one) => one === '.elder'))
  return forMode && (media === '' || (mode.dark && media.includes('dark')))
}

/** Red, green and blue, 0 to 255, of a token, through other tokens; undefined when it is no colour. */
export function colourOf(tokens: Map<string, string>, name: string): number[] | undefined {
  const value = tokens.get(name)
  const other = value?.match(/^var\(--([\w-]+)\)$/)?.[1]
  if (other !== undefined) return colourOf(tokens, other)
  const hex = value?.match(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i)?.[1]
  if (hex === undefined) return undefined
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
  return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16))
}

/** Contrast of two colours by WCAG 2.2: 1 (the same) to 21 (black on white). */
export function contrastOf(one: number[], other: number[]): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(colour: number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
