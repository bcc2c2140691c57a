/** The mini-program's own scripts, TypeScript or JavaScript, bundled with their templates into one. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Message, type Metafile, type Plugin } from 'esbuild'
import type { MiniProgram } from './mini-program.ts'
import { mayNotUse, packageOf } from './packages.ts'
import type { Problem } from './problem.ts'
import { resolveScripts } from './resolve-scripts.ts'
import type { Sources } from './sources.ts'

const projectModules = path.resolve(import.meta.dirname, '../../../node_modules')

const scriptOf = (sources: Sources, key: string) =>
  sources.find(`${key}.ts`) ?? sources.find(`${key}.js`)

/**
 * Each page's and component's script says first whose it is: WeChat tells that by the file it runs.
 * `require.async` of another package becomes an import that is awaited.
 */
function prepareScripts(program: MiniProgram): Plugin {
  const keys = new Map<string, string>()
  for (const key of program.pieces.keys()) {
    const file = scriptOf(program.sources, key)
    if (file) keys.set(file, key)
  }
  return {
    name: 'prepare-scripts',
    setup(bundler) {
      bundler.onLoad({ filter: /\.[tj]s$/ }, ({ path: file }) => {
        const key = keys.get(file)
        const source = readFileSync(file, 'utf8')
        const text = source.replaceAll('require.async(', 'import(')
        if (!key && text === source) return null
        const contents = key ? `__phone.enter(${JSON.stringify(key)});${text}` : text
        return { contents, loader: file.endsWith('.ts') ? 'ts' : 'js' }
      })
    },
  }
}

/** A subpackage's scripts run when its first page opens, or when another asks for it. */
function entry(program: MiniProgram, definition: string): string {
  const require = (file: string) => `require(${JSON.stringify(file)})`
  const run = (key: string) => {
    const file = scriptOf(program.sources, key)
    return file ? require(file) : `__phone.enter(${JSON.stringify(key)}); Component({})`
  }
  const app = scriptOf(program.sources, 'app')
  const lines = [`__phone.define(${definition})`, app ? require(app) : 'App({})']
  const keys = [...program.pieces.keys()]
  for (const folder of new Set(['', ...keys.map((key) => packageOf(program.app, key))])) {
    const inside = keys.filter((key) => packageOf(program.app, key) === folder)
    const scripts = inside.map(run).join('\n')
    lines.push(folder === '' ? scripts : `__phone.package('${folder}', () => {\n${scripts}\n})`)
  }
  return [...lines, '__phone.start()'].join('\n')
}

/** Adds the scripts that require one of another package, which may not be there yet. */
function checkImports({ app, sources }: MiniProgram, { inputs }: Metafile, problems: Problem[]) {
  const own = (file: string) => path.relative(sources.root, path.resolve(file))
  for (const [file, { imports }] of Object.entries(inputs))
    for (const { path: target, kind } of imports) {
      const reason = kind !== 'dynamic-import' && mayNotUse(app, own(file), own(target))
      if (reason && file !== '<stdin>')
        problems.push({ file: own(file), line: 1, column: 1, message: reason })
    }
}

const problemOf =
  (root: string, warning: boolean) =>
  ({ text, location }: Message): Problem => ({
    file: location ? path.relative(root, path.resolve(location.file)) : 'app.ts',
    line: location?.line ?? 1,
    column: (location?.column ?? 0) + 1,
    message: text,
    warning,
  })

/**
 * In: a mini-program and the JavaScript expression that describes it to the phone's runtime.
 * Out: the bundle and its source map; empty when there were errors, which are added to the list.
 */
export async function compileScripts(
  program: MiniProgram,
  definition: string,
  problems: Problem[],
): Promise<{ code: string; map: string }> {
  const result = await build({
    stdin: { contents: entry(program, definition), resolveDir: program.sources.root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    outfile: 'app.js',
    sourcemap: 'linked',
    metafile: true,
    logLevel: 'silent',
    tsconfigRaw: '{}',
    nodePaths: [projectModules],
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [prepareScripts(program), resolveScripts(program.sources)],
  }).catch((failure: { errors?: Message[] }) => {
    if (!failure.errors) throw failure
    problems.push(...failure.errors.map(problemOf(program.sources.root, false)))
    return undefined
  })
  if (result) checkImports(program, result.metafile, problems)
  const text = (ending: string) =>
    result?.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? ''
  return { code: text('app.js'), map: text('app.js.map') }
}
