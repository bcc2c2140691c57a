import { readFileSync, statSync } from 'node:fs'
import { extname, relative } from 'node:path'
import { transformSync } from 'esbuild'
import { filesUnder } from '../files.ts'
import { readApp } from '../miniprogram/app.ts'
import { at } from '../paths.ts'
import { budget } from './budget.ts'
import type { Check } from './check.ts'

/** The packages stay well below WeChat's limits, and so do the tab bar's icons. */
export const sizes: Check = {
  name: 'package sizes',
  run: () => sizeFindings(at('miniprogram')),
}

/** What is too heavy in a mini-program's folder, in words. */
export function sizeFindings(folder: string): string[] {
  const packages = packageSizes(folder)
  const whole = [...packages.values()].reduce((sum, size) => sum + size, 0)
  const icons = readApp(folder)?.tabIcons ?? []
  return [
    ...[...packages].flatMap(([name, size]) => over(`package ${name}`, size, budget.packageBytes)),
    ...over('the whole mini-program', whole, budget.wholeBytes),
    ...icons.flatMap((icon) => iconFindings(folder, icon)),
  ]
}

/**
 * Bytes of each package as it would be sent: scripts compiled but not shortened, everything else
 * as it is; so rather too much than too little. The main package is called `main`.
 */
export function packageSizes(folder: string): Map<string, number> {
  const roots = readApp(folder)?.subpackages ?? []
  const totals = new Map(['main', ...roots].map((name) => [name, 0]))
  for (const file of filesUnder(folder)) {
    const path = relative(folder, file)
    const home = roots.find((root) => path.startsWith(`${root}/`)) ?? 'main'
    totals.set(home, (totals.get(home) ?? 0) + packagedBytes(file))
  }
  return totals
}

function packagedBytes(file: string): number {
  if (file.endsWith('.d.ts') || file.endsWith('tsconfig.json')) return 0
  if (extname(file) !== '.ts') return statSync(file).size
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2017' })
  return Buffer.byteLength(code)
}

function iconFindings(folder: string, icon: string): string[] {
  if (extname(icon) !== '.png') return [`tab icon ${icon} is not a PNG`]
  const size = statSync(`${folder}/${icon}`, { throwIfNoEntry: false })?.size
  if (size === undefined) return [`tab icon ${icon} is missing`]
  return over(`tab icon ${icon}`, size, budget.tabIconBytes)
}

const over = (what: string, size: number, limit: number): string[] =>
  size <= limit ? [] : [`${what}: ${Math.ceil(size / 1024)} KB, ${limit / 1024} KB allowed`]
