import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checks } from '../../scripts/check/all.ts'
import { at } from '../../scripts/paths.ts'

const style = readFileSync(at('docs', 'style.md'), 'utf8')

it.each(checks.map(({ name }) => name.split(':')[0]))('has a rule for the check: %s', (name) => {
  expect(style).toContain(`\`${name}\``)
})

it('names only files that are there', () => {
  const named = style.matchAll(/`((?:scripts|tests|cloudfunctions|miniprogram)\/[\w./-]+)`/g)
  const paths = [...named].map(([, path = '']) => path)
  expect(paths.filter((path) => !existsSync(at(path)))).toEqual([])
})
