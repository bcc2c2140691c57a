import type { OnResolveArgs, Plugin } from 'esbuild'
import { type LeftOut, leftOut } from './left-out.ts'
import { packageOf } from './package-of.ts'

/** What a stand-in's module holds. `__esModule` is asked of every module when it is loaded. */
const standIn = ({ module, because, instead = 'gone' }: LeftOut): string => `
  const fail = () => {
    throw new Error(${JSON.stringify(`${module} is left out of the bundle (${because})`)})
  }
  const get = (_, key) => key === '__esModule' || fail()
  const gone = new Proxy(function () {}, { get, apply: fail, construct: fail })
  module.exports = ${instead}`

const isImported = ({ module, of }: LeftOut, { path, importer }: OnResolveArgs): boolean =>
  path === module && packageOf(importer) === of

/**
 * Puts a stand-in in the place of what is listed in `left-out.ts`: it throws, by its name, when
 * anything of it is used. The build fails when nothing imports a listed module any more.
 */
export const leaveOut: Plugin = {
  name: 'leave out',
  setup(build) {
    const met = new Set<LeftOut>()
    build.onResolve({ filter: /^[^/]/ }, (args) => {
      const entry = leftOut.find((entry) => isImported(entry, args))
      if (!entry) return undefined
      met.add(entry)
      return { path: entry.module, namespace: 'left-out', pluginData: entry }
    })
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ pluginData }) => ({
      contents: standIn(pluginData),
    }))
    build.onEnd(() => ({
      errors: leftOut
        .filter((entry) => !met.has(entry))
        .map(({ module, of }) => ({
          text: `${of} imports ${module} no more: take it off scripts/build/left-out.ts`,
        })),
    }))
  },
}
