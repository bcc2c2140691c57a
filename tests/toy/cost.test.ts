import { readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'
import { at } from '../../scripts/paths.ts'

/** What a noun with a life may cost: its own files and lines, and places elsewhere. */
const most = { files: 20, lines: 660, places: 11 }

it('a noun with a life needs at most twenty files, and 660 lines', () => {
  const folder = at('tests', 'toy', 'errand')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(`${folder}/${path}`).isFile(),
  )
  const lines = files.flatMap((path) => readFileSync(`${folder}/${path}`, 'utf8').split('\n'))
  expect(files.length).toBeLessThanOrEqual(most.files)
  expect(lines.length).toBeLessThanOrEqual(most.lines)
})

it('its places in the house are those that the guide counts, and are there', () => {
  const guide = readFileSync(at('docs', 'how-to', 'new-noun.md'), 'utf8')
  const rows = [...guide.matchAll(/^\| (\d+) \| `([^`]+)`/gm)].map(([, n, path = '']) => ({
    n: Number(n),
    path,
  }))
  expect(rows.map(({ n }) => n)).toEqual(rows.map((_, i) => i + 1))
  for (const { path } of rows) expect(statSync(at(path)).isFile(), path).toBe(true)
  expect(rows.length).toBeLessThanOrEqual(most.places)
})
