import type { KnipConfig } from 'knip'
import { isPackaged, reach } from './scripts/miniprogram/reach.ts'
import { at } from './scripts/paths.ts'

/** What WeChat runs by name: the app, its pages and the components that they lead to. */
const phone = [...reach(at('miniprogram')).files.keys()]

export default {
  entry: [
    'scripts/*.ts',
    // Read by the compiler alone, which writes typings/procedures.d.ts from it.
    'scripts/build/wire.ts',
    'cloudfunctions/entries/*/index.ts',
    'cloudfunctions/entries/house.ts',
    'tests/**/*.test.ts',
    // Run by hand, to look at a page.
    'tests/phone/screens/screenshot.ts',
    // What the local phone is bundled from, and what a function's worker starts with.
    'local/phone/{runtime/boot,shell/shell}.ts',
    'local/cloud/host/bootstrap.ts',
    // Functions that somebody else might have written, or that a proof brings along.
    'tests/{local,prove}/fixtures/functions/*/index.js',
    // Processes that a test starts, to kill them, and that the bench starts, to measure them.
    'tests/{local,procedures/report,prove}/fixtures/*.ts',
    'scripts/bench/{caller,writer}.ts',
    // What the tests are tried with: Stryker reads it by its path.
    'scripts/prove/mutation/{vitest.config,same-chance}.ts',
    ...phone
      .filter((path) => path.endsWith('.ts') && !isPackaged(path))
      .map((path) => `miniprogram/${path}`),
  ],
  project: [
    '{cloudfunctions,miniprogram,local,city,scripts,tests,typings}/**/*.ts',
    '!tests/phone/{engine,screens}/fixtures/**',
  ],
  typescript: { config: ['tsconfig.json', '{miniprogram,local/phone}/tsconfig.json'] },
  // A type that names what an exported function takes or gives may be exported for its readers.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Debian's, for one proof only; it says so when it is missing.
  ignoreBinaries: ['faketime'],
  ignoreDependencies: [
    // Run by their path, or by WeChat, where no import names them.
    'dependency-cruiser',
    'miniprogram-compiler',
    '@stryker-mutator/vitest-runner',
    // Handed to a browser, file by file, to read printed codes back.
    'pdfjs-dist',
    'qr',
    // A component library of somebody else, for a mini-program among the tests' fixtures.
    'weui-miniprogram',
    ...packagesOf(phone),
  ],
} satisfies KnipConfig

/** The packages whose components a mini-program's pages name; no import does. */
function packagesOf(paths: string[]): string[] {
  const inside = paths.filter((path) => isPackaged(path) && path.endsWith('.wxml'))
  return [...new Set(inside.map((path) => path.split('/')[1] ?? ''))]
}
