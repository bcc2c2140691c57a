import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { readJson, writeJson } from '../files.ts'
import { at } from '../paths.ts'
import { leaveOut } from './leave-out.ts'
import { type Lock, lockOf } from './lock.ts'
import { weightFindings } from './weights.ts'

/**
 * Packages that stay outside the bundle and are installed by the cloud instead.
 * wx-server-sdk is required only at the first call of WeChat's own API; everything else, the
 * database SDK too, is bundled, without what it loads and never uses (docs/decisions/0023).
 */
const external = ['wx-server-sdk']

/** How functions are bundled: as CommonJS for Node 20, with names as they are, for the stack of an error. */
export const bundling = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
  external,
  plugins: [leaveOut],
  metafile: true,
} as const satisfies BuildOptions

/**
 * Bundles every folder of `entries` that has an `index.ts` to `<out>/<name>/`: index.js (CommonJS
 * for Node 20), its config.json, and a package.json and lock with what it needs installed.
 * Returns the functions' names.
 * @throws Error esbuild's own when a bundle fails, or one that says which bundle is too heavy, and why
 */
export async function buildFunctions(
  entries = at('cloudfunctions', 'entries'),
  out = at('dist', 'cloudfunctions'),
): Promise<string[]> {
  const names = readdirSync(entries, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  const gone = existsSync(out) ? readdirSync(out).filter((name) => !names.includes(name)) : []
  for (const name of gone) rmSync(join(out, name), { recursive: true })
  await Promise.all(names.map((name) => buildFunction(join(entries, name), join(out, name), name)))
  return names
}

async function buildFunction(from: string, to: string, name: string): Promise<void> {
  const { metafile } = await build({
    entryPoints: [join(from, 'index.ts')],
    outfile: join(to, 'index.js'),
    ...bundling,
  })
  const faults = weightFindings(name, metafile)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  const imported = Object.values(metafile.inputs).flatMap((input) => input.imports)
  const needed = external.filter((name) => imported.some(({ path }) => path === name))
  copyFileSync(join(from, 'config.json'), join(to, 'config.json'))
  const dependencies = Object.fromEntries(needed.map((name) => [name, pinned(name)]))
  const own = { name, version: '1.0.0', dependencies }
  writeJson(join(to, 'package.json'), { ...own, private: true, main: 'index.js' })
  const { packages } = readJson<{ packages: Lock }>(at('package-lock.json'))
  writeJson(join(to, 'package-lock.json'), {
    ...{ name, version: own.version, lockfileVersion: 3, requires: true },
    packages: { '': own, ...lockOf(needed, packages) },
  })
}

/** The exact version that our own package.json pins, so that the cloud runs what was tested. */
function pinned(name: string): string {
  const { dependencies } = readJson<{ dependencies: Record<string, string> }>(at('package.json'))
  const version = dependencies[name]
  if (version === undefined)
    throw new Error(`${name} is needed in the cloud but not pinned in package.json`)
  return version
}
