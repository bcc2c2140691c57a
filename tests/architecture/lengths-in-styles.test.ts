import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesUnder } from '../../scripts/files.ts'
import { at, shown } from '../../scripts/paths.ts'

const tokens = at('miniprogram', 'styles', 'tokens.wxss')

it('no style but the tokens has a length in rpx, which would grow with a wide window', () => {
  const own = filesUnder(at('miniprogram'), ['miniprogram_npm'])
  const grows = own.filter(
    (file) => /[.]wx(ss|ml)$/.test(file) && /\drpx/.test(readFileSync(file, 'utf8')),
  )
  expect(grows.map(shown)).toEqual([shown(tokens)])
})
