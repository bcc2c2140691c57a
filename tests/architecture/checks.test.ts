import { describe, expect, it } from 'vitest'
import { budget } from '../../scripts/check/budget.ts'
import { modes } from '../../scripts/check/colours.ts'
import { contrastFindings } from '../../scripts/check/contrast.ts'
import { lengthFindings } from '../../scripts/check/lengths.ts'
import { privacyFindings } from '../../scripts/check/privacy.ts'
import { shortcutFindings } from '../../scripts/check/shortcuts.ts'
import { packageSizes, sizeFindings } from '../../scripts/check/sizes.ts'
import { source } from '../../scripts/check/sources.ts'
import { folderOf } from './folder.ts'

const app = (json: object): string => JSON.stringify({ pages: ['pages/home/home'], ...json })
const lines = (count: number): string => 'call()\n'.repeat(count)

describe('lengths', () => {
  it('names a file that is too long', () => {
    const files = [
      source('long.ts', lines(251)),
      source('a.ts', lines(9)),
      source('b.ts', lines(9)),
    ]
    expect(lengthFindings(files)).toContain('long.ts: 251 lines, 250 allowed')
  })

  it('lets a table of data be as long as there is to say', () => {
    expect(
      lengthFindings([source('table.ts', `export const it = [\n${'1,\n'.repeat(900)}]`)]),
    ).toEqual([])
  })

  it('names a function that is too long, but not a suite of tests', () => {
    const long = source(
      'f.ts',
      `function f() {\n${lines(50)}}\ndescribe('x', () => {\n${lines(60)}})`,
    )
    expect(
      lengthFindings([long, source('a.ts', ''), source('b.ts', '')]).filter((it) =>
        it.startsWith('f.ts'),
      ),
    ).toEqual(['f.ts:1: a function of 52 lines, 50 allowed'])
  })
})

it('names every way around the compiler', () => {
  const file = source(
    'x.ts',
    'let a: any\nconst b = c!\n// @ts-ignore\nlet d!: string\nconst e = "any!"',
  )
  expect(shortcutFindings(file).map((line) => line.split(':')[1])).toEqual(['1', '2', '4', '3'])
})

describe('declared privacy', () => {
  const guide =
    '| place | `wx.chooseLocation` | where it is |\n| photo | `wx.chooseMedia` | what it is |'

  it('names interfaces that are used and not declared, and the reverse', () => {
    const folder = folderOf({
      'app.json': app({ requiredPrivateInfos: ['getLocation'] }),
      'pages/home/home.ts': 'wx.chooseLocation({})\nwx.chooseMedia({})',
    })
    expect(privacyFindings(folder, guide)).toEqual([
      'wx.chooseLocation is used, not declared',
      'getLocation is declared, not used',
    ])
  })

  it('names what WXML asks for beside the guide', () => {
    const folder = folderOf({
      'app.json': app({ requiredPrivateInfos: ['chooseLocation'] }),
      'pages/home/home.ts': 'wx.chooseLocation({})\nwx.chooseMedia({})',
      'pages/home/home.wxml': '<button open-type="getPhoneNumber|agreePrivacyAuthorization" />',
    })
    expect(privacyFindings(folder, guide)).toEqual([
      'open-type="getPhoneNumber" is used, not in the privacy guide',
    ])
  })

  it('names what the privacy guide lacks or has in excess, and a recorder without a consent', () => {
    const folder = folderOf({
      'app.json': app({ requiredPrivateInfos: ['chooseLocation'] }),
      'pages/home/home.ts': 'wx.chooseLocation({})\nwx.getRecorderManager()',
    })
    expect(privacyFindings(folder, guide)).toEqual([
      'wx.chooseMedia is not used, but in the privacy guide',
      'wx.getRecorderManager is used, not in the privacy guide',
      'wx.getRecorderManager is used, scope.record is not asked for',
    ])
  })
})

describe('package sizes', () => {
  const folder = () =>
    folderOf({
      'app.json': app({
        subPackages: [{ root: 'packages/worker/', pages: ['desk/desk'] }],
        tabBar: { list: [{ iconPath: '@home', selectedIconPath: 'on.png' }] },
      }),
      'theme.json': '{ "light": { "home": "a.png" }, "dark": { "home": "b.svg" } }',
      'a.png': '.'.repeat(budget.tabIconBytes + 1),
      'b.svg': '',
      'packages/worker/desk/desk.ts': `type Big = '${'x'.repeat(5000)}'\nexport const it = 1`,
      'packages/worker/photo.jpg': '.'.repeat(budget.packageBytes),
    })

  it('counts each file to its package, and types for nothing', () => {
    const worker = packageSizes(folder()).get('packages/worker') ?? 0
    expect(worker - budget.packageBytes).toBeGreaterThan(0)
    expect(worker - budget.packageBytes).toBeLessThan(100)
  })

  it('names packages and icons that are too heavy, missing, or not PNG', () => {
    expect(sizeFindings(folder())).toEqual([
      'package packages/worker: 1025 KB, 1024 KB allowed',
      'tab icon a.png: 41 KB, 40 KB allowed',
      'tab icon b.svg is not a PNG',
      'tab icon on.png is missing',
    ])
  })
})

describe('contrast', () => {
  const css = `
    page, .page { --ink: #777; --paper: #fff }
    @media (prefers-color-scheme: dark) { page, .page { --ink: var(--white); --white: #eee; --paper: #111 } }
    .elder { --ink: #000 }
  `
  const findings = (name: string): string[] =>
    modes
      .filter((mode) => mode.name === name)
      .flatMap((mode) => contrastFindings(css, mode))
      .filter((line) => line.includes('--ink on --paper'))

  it('measures words on their ground in each mode', () => {
    expect(findings('light')).toEqual(['light: --ink on --paper is 4.48 to 1, 4.5 needed'])
    expect(findings('dark')).toHaveLength(0)
    expect(findings('elder')).toHaveLength(0)
    expect(findings('elder dark')).toHaveLength(1)
  })
})
