/** Subpackages: which page and file belongs to which, and what they may use of each other. */
import type { AppConfig, MiniProgram, Piece, Subpackage } from './mini-program.ts'
import type { Problem } from './problem.ts'

const packagesOf = (app: AppConfig): Subpackage[] => app.subPackages ?? app.subpackages ?? []
const folderOf = ({ root }: Subpackage) => root.replace(/^\/|\/$/g, '')

/** Out: all pages, those of the main package first. */
export function pagesOf(app: AppConfig): string[] {
  const inPackages = packagesOf(app).flatMap((one) =>
    one.pages.map((page) => `${folderOf(one)}/${page}`),
  )
  return [...app.pages, ...inPackages]
}

/** Out: the folder of the subpackage that a file lies in; '' for the main package. */
export function packageOf(app: AppConfig, file: string): string {
  const folders = packagesOf(app).map(folderOf)
  return folders.find((folder) => file.startsWith(`${folder}/`)) ?? ''
}

/** Why one package may not use a file of another; undefined where it may. */
export function mayNotUse(app: AppConfig, from: string, target: string): string | undefined {
  const [user, used] = [packageOf(app, from), packageOf(app, target)]
  if (user === used) return undefined
  if (used !== '') return `${target} lies in the subpackage ${used}, which may not be there yet`
  const independent = packagesOf(app).some((one) => folderOf(one) === user && one.independent)
  return independent ? `${target} lies outside of the independent subpackage ${user}` : undefined
}

function checkComponents(app: AppConfig, { key, config }: Piece, problems: Problem[]) {
  for (const [name, target] of Object.entries(config.usingComponents ?? {})) {
    const reason = mayNotUse(app, key, target.slice(1))
    if (!reason || config.componentPlaceholder?.[name]) continue
    const message = `component <${name}> needs a componentPlaceholder: ${reason}`
    problems.push({ file: `${key}.json`, line: 1, column: 1, message })
  }
}

/** Adds what WeChat would refuse: components of packages that are not loaded, rules for unknown ones. */
export function checkPackages({ app, pages, pieces }: MiniProgram, problems: Problem[]) {
  for (const piece of pieces.values()) checkComponents(app, piece, problems)
  const wrong = (message: string) =>
    problems.push({ file: 'app.json', line: 1, column: 1, message })
  const names = packagesOf(app).flatMap(({ name, root }) => [name, root])
  const known = new Set<string | undefined>(['__APP__', ...names])
  for (const [page, { packages }] of Object.entries(app.preloadRule ?? {})) {
    if (!pages.includes(page)) wrong(`preloadRule: there is no page ${page}`)
    for (const name of packages)
      if (!known.has(name)) wrong(`preloadRule: there is no subpackage ${name}`)
  }
}
