/** Which file a script means by `require` or `import`, as WeChat finds it. */
import { statSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'esbuild'
import { npmPath, type Sources } from './sources.ts'

const endings = ['', '.js', '/index.js', '.ts', '/index.ts']

const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false

const complete = (base: string) => endings.map((ending) => base + ending).find(isFile)

/** Out: the package's file in the nearest `miniprogram_npm` above the importing file. */
function nearestPackage(importer: string, reference: string): string | undefined {
  for (let folder = path.dirname(importer); ; folder = path.dirname(folder)) {
    const file = complete(path.join(folder, npmPath(reference)))
    if (file || folder === path.dirname(folder)) return file
  }
}

/**
 * Bare references first mean a package's mini-program build, then node_modules; `/…` is the app's root.
 * What is found here is a script by itself, whatever a package.json above it says of its kind.
 */
export function resolveScripts(sources: Sources): Plugin {
  const answer = (file: string | undefined) => (file ? { path: file } : null)
  return {
    name: 'resolve-scripts',
    setup(bundler) {
      bundler.onResolve({ filter: /^\.{1,2}\// }, ({ path: reference, resolveDir }) =>
        answer(complete(path.join(resolveDir, reference))),
      )
      bundler.onResolve({ filter: /^\// }, ({ path: reference }) =>
        answer(complete(reference) ?? complete(path.join(sources.root, reference))),
      )
      bundler.onResolve({ filter: /^[a-z@][^:]*$/i }, ({ path: reference, importer }) => {
        const packaged = endings.map((ending) => sources.find(npmPath(reference) + ending))
        const beside = complete(path.resolve(path.dirname(importer), reference))
        const file = nearestPackage(importer, reference) ?? packaged.find(isPackaged) ?? beside
        return answer(file)
      })
    },
  }
}

const isPackaged = (file: string | undefined) => file !== undefined && isFile(file)
