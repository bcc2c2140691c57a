import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../../scripts/files.ts'
import { at, root, shown } from '../../scripts/paths.ts'

/** What describes the house as it is now. Decisions tell of their time, and may name what is gone. */
const pages = ['.', 'docs', 'docs/how-to', 'city', 'local', '.github'].flatMap((folder) =>
  readdirSync(at(folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)
/** What only the build or whoever deploys writes. */
const written = /^(dist\/|miniprogram\/miniprogram_npm\/|cloudbaserc[.]json$)/
const files = filesUnder(root, ['node_modules', 'miniprogram_npm', 'dist', '.git']).map(shown)

/** What a page calls by name, in backticks or in a command to be typed. */
function namesIn(page: string): string[] {
  const ticked = [...page.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name)
  const commands = [...page.matchAll(/^```sh\n(.*?)^```/gms)].map(([, lines = '']) => lines)
  return [...ticked, ...commands.join('\n').split(/\s+/)]
}

/** A path has a slash within or ends like a file. Links that codes open, such as `/s/`, begin with one. */
const isPath = (name: string): boolean =>
  /^[\w.<][\w.<>|*/-]*$/.test(name) && /\w\/|[.](ts|json|mjs|md|wxml|svg)$/.test(name)

/**
 * Whether a file or a folder has this path, from the project's folder or from any folder in it. `<noun>`
 * and `*` stand for any name; a file's ending may be left out, as imports and pages leave it out.
 */
function isThere(name: string): boolean {
  const path = name
    .replace(/\/$/, '')
    .replaceAll('.', '\\.')
    .replace(/<[^>]+>/g, '[^/]+')
    .replaceAll('*', '[^/]*')
  const pattern = new RegExp(`(^|/)${path}(\\.\\w+)*(/|$)`)
  return files.some((file) => pattern.test(file))
}

it('tells what is there from what is not', () => {
  const there = [
    'core/lifecycle/',
    'act.ts',
    '<noun>-record.ts',
    '*/rules/remedy-*',
    'scripts/build',
  ]
  expect(there.filter(isThere)).toEqual(there)
  expect(
    ['core/life/', 'lifecycle/act.js', '<noun>-moment.ts', 'life*/rules'].filter(isThere),
  ).toEqual([])
})

describe.each(pages)('%s', (path) => {
  const page = readFileSync(at(path), 'utf8')

  it('names only files and folders that are there', () => {
    const paths = namesIn(page).filter((name) => isPath(name) && !written.test(name))
    expect(paths.filter((name) => !isThere(name))).toEqual([])
  })

  it('links only to what is there', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = '']) => link)
    const inside = links.filter((link) => !/^\w+:/.test(link))
    expect(inside.filter((link) => !existsSync(join(at(dirname(path)), link)))).toEqual([])
  })
})
