import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { layPackages } from '../../scripts/build/packages.ts'
import { compile } from '../../scripts/check/wechat.ts'
import { reach } from '../../scripts/miniprogram/reach.ts'
import { folderOf } from './folder.ts'

const phone = (files: Record<string, string>): string =>
  folderOf({
    'app.json': '{ "pages": ["pages/home/home"] }',
    'pages/home/home.wxml': '<view><t-button/></view>',
    'pages/home/home.json':
      '{ "usingComponents": { "t-button": "tdesign-miniprogram/button/button" } }',
    ...files,
  })

const laid = (folder: string, path: string): boolean =>
  existsSync(join(folder, 'miniprogram_npm', path))

it('lays the components that a page leads to, with what they need, and no others', () => {
  const folder = phone({})
  layPackages(folder)
  expect(laid(folder, 'tdesign-miniprogram/button/button.wxml')).toBe(true)
  expect(laid(folder, 'tdesign-miniprogram/icon/icon.wxss')).toBe(true)
  expect(laid(folder, 'tdesign-miniprogram/common/utils.wxs')).toBe(true)
  expect(laid(folder, 'tdesign-miniprogram/miniprogram_npm/tslib/index.js')).toBe(true)
  expect(laid(folder, 'tdesign-miniprogram/calendar')).toBe(false)
  expect(laid(folder, 'tdesign-miniprogram/button/button.d.ts')).toBe(false)
})

it('finds components that our own components and scripts reach', () => {
  const folder = phone({
    'pages/home/home.json': '{ "usingComponents": { "card": "/components/card/card" } }',
    'components/card/card.json':
      '{ "component": true, "usingComponents": { "t-tag": "tdesign-miniprogram/tag/tag" } }',
    'components/card/card.ts':
      "import { date } from '../../services/date'\nComponent({ data: { date } })",
    'services/date.ts':
      "import { create } from 'qrcode/lib/core/qrcode'\nimport type { X } from './types'\nexport const date = create('now')",
  })
  layPackages(folder)
  expect(laid(folder, 'tdesign-miniprogram/tag/tag.js')).toBe(true)
  expect(laid(folder, 'qrcode/lib/core/qrcode.js')).toBe(true)
})

it('takes away what no page leads to any more', () => {
  const folder = phone({ 'miniprogram_npm/tdesign-miniprogram/calendar/calendar.js': '' })
  layPackages(folder)
  expect(laid(folder, 'tdesign-miniprogram/calendar/calendar.js')).toBe(false)
})

it('names a reference that leads nowhere', () => {
  const folder = phone({ 'pages/home/home.wxss': '@import "./gone.wxss";' })
  expect(reach(folder).missing).toEqual(['pages/home/home.wxss: style ./gone.wxss not found'])
})

it("reports a tag that is not closed, by WeChat's compiler, with file and line", async () => {
  const folder = phone({ 'pages/home/home.wxml': '<view>\n  <text>\n</view>' })
  const findings = await compile(folder, 'wcc', ['-d', '-cc', '0'], ['.wxml', '.wxs'])
  expect(findings.join()).toMatch(/pages\/home\/home\.wxml:3/)
})

it("reports a style that is not closed, by WeChat's compiler", async () => {
  const folder = phone({ 'pages/home/home.wxss': '.page { color: red' })
  const findings = await compile(folder, 'wcsc', ['-db', '-pc', '0'], ['.wxss'])
  expect(findings.join()).toContain('pages/home/home.wxss')
})
