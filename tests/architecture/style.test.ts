import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checks } from '../../scripts/check/all.ts'
import { at } from '../../scripts/paths.ts'

const style = readFileSync(at('docs', 'style.md'), 'utf8')

it.each(checks.map(({ name }) => name.split(':')[0]))('has a rule for the check: %s', (name) => {
  expect(style).toContain(`\`${name}\``)
})
