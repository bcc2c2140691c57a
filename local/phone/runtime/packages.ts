/** Subpackages: their scripts run once, when the first page of theirs opens. */
import { packageOf } from '../compile/packages.ts'
import type { Definition } from './definition.ts'

const waiting = new Map<string, () => void>()

/** Takes note of a subpackage by its folder, and of how to run its scripts. */
export function addPackage(folder: string, run: () => void) {
  waiting.set(folder, run)
}

function loadPackage(folder: string) {
  const run = waiting.get(folder)
  waiting.delete(folder)
  run?.()
}

/** Runs what the page needs; then, a little later, what stands in its place until it is there. */
export function loadPackagesOf({ app, configs }: Definition, route: string) {
  loadPackage(packageOf(app, route))
  const awaited = Object.values(configs).flatMap(({ componentPlaceholder, usingComponents }) =>
    Object.keys(componentPlaceholder ?? {}).map((name) => usingComponents?.[name] ?? ''),
  )
  setTimeout(() => {
    for (const target of awaited) loadPackage(packageOf(app, target.slice(1)))
  })
}
