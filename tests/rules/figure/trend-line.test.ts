import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  drawTrend,
  trendColours,
} from '../../../miniprogram/components/figure/trend-line/trend-drawing.ts'
import { modes, tokensIn } from '../../../scripts/check/colours.ts'
import { at } from '../../../scripts/paths.ts'

const months = (values: readonly (number | null)[]) =>
  values.map((value, n) => ({ label: '', mark: `26-${n + 1}`, value, text: '' }))

/** The lines of a picture, each as its points' heights, 0 at the top. */
function linesIn(picture: string): number[][] {
  const svg = decodeURIComponent(picture)
  const path = /stroke-linejoin="round" d="([^"]*)"/.exec(svg)?.[1] ?? ''
  return path
    .split('M')
    .filter(Boolean)
    .map((line) => line.split('L').map((point) => Number(point.split(' ')[1])))
}

const topOf = (values: readonly (number | null)[], unit = '件') =>
  Number.parseFloat(drawTrend(months(values), unit).scale.at(-1)?.text ?? '')

describe('a trend', () => {
  it('leaves a gap where a month has no value, rather than draw what nobody knows', () => {
    const { day } = drawTrend(months([3, 5, null, null, 4]), '件')
    expect(linesIn(day).map((line) => line.length)).toEqual([2, 1])
    expect(linesIn(drawTrend(months([null, null]), '件').day)).toEqual([])
  })

  it('stands higher the more there was, on a scale that holds every value', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 2, maxLength: 12 }), (values) => {
        const [line = []] = linesIn(drawTrend(months(values), '件').day)
        expect(topOf(values)).toBeGreaterThanOrEqual(Math.max(...values))
        for (const [n, value] of values.entries())
          for (const [m, other] of values.entries())
            if (value > other) expect(line[n] ?? 0).toBeLessThanOrEqual(line[m] ?? 0)
      }),
    )
  })

  it('shows a share as a part of all, so that a good month does not look like a bad one', () => {
    expect(topOf([96, 98], '%')).toBe(100)
  })

  it.each(modes.filter(({ elder }) => !elder))(
    'is drawn in the $name theme’s own colours',
    (mode) => {
      const css = readFileSync(at('miniprogram', 'styles', 'tokens.wxss'), 'utf8')
      const tokens = tokensIn(css, mode)
      const names = Object.keys(trendColours.day)
      expect(Object.fromEntries(names.map((name) => [name, tokens.get(name)]))).toEqual(
        mode.dark ? trendColours.night : trendColours.day,
      )
    },
  )
})
