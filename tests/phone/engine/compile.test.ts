import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compileMiniProgram } from '../../../local/phone/compile/compile.ts'
import { describeProblem } from '../../../local/phone/compile/problem.ts'
import { rewriteSelector } from '../../../local/phone/compile/selectors.ts'
import { rewriteFamily, rewriteValue } from '../../../local/phone/compile/units.ts'
import { wxsToJs } from '../../../local/phone/compile/wxs.ts'
import { servePhone } from './serve.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mini-program-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
}
const page = {
  'app.json': '{ "pages": ["pages/a/a"] }',
  'pages/a/a.json': '{}',
  'pages/a/a.wxml': '<view>一</view>',
  'pages/a/a.ts': 'Page({})',
}
const problems = async () => (await compileMiniProgram(folder)).problems.map(describeProblem)

describe('the compiler', () => {
  it('finds nothing wrong with a page that is right', async () => {
    write(page)
    expect(await problems()).toEqual([])
  })

  it('names the file and line of what is wrong, whichever kind of file it is', async () => {
    write({
      ...page,
      'pages/a/a.json': '{\n  "usingComponents": { "no": "/components/no/no" }\n}',
      'pages/a/a.wxml': '<view>\n  {{ a + }}\n</view>',
      'pages/a/a.wxss': '.a { color: red; }\n.b { color',
      'pages/a/a.ts': 'const a = 1\nPage({ b: ; })',
    })
    const found = await problems()
    expect(found).toContainEqual(expect.stringMatching(/^pages\/a\/a\.json:1:1 .*<no>/))
    expect(found).toContainEqual(expect.stringMatching(/^pages\/a\/a\.wxml:2:/))
    expect(found).toContainEqual(expect.stringMatching(/^pages\/a\/a\.wxss:2:/))
    expect(found).toContainEqual(expect.stringMatching(/^pages\/a\/a\.ts:2:/))
  })

  it('refuses a tab bar that WeChat would not draw', async () => {
    const tab = (name: string, iconPath: string) => ({
      pagePath: `pages/${name}/${name}`,
      text: name,
      iconPath,
    })
    const tabBar = { list: [tab('a', 'a.svg'), tab('none', 'none.png')] }
    write({
      ...page,
      'app.json': JSON.stringify({ pages: ['pages/a/a'], tabBar }),
      'a.svg': '<svg/>',
    })
    const place = 'app.json:1:1 tabBar.list'
    expect(await problems()).toEqual([
      `${place}[0].iconPath: a.svg is neither png nor jpg`,
      `${place}[1].pagePath: pages/none/none is not among the pages of the main package`,
      `${place}[1].iconPath: none.png is not found`,
    ])
  })

  it('keeps packages apart: what is in a subpackage may not be there yet', async () => {
    write({
      ...page,
      'app.json': JSON.stringify({
        pages: ['pages/a/a'],
        subPackages: [{ root: 'packages/b', pages: ['b/b'] }],
        preloadRule: { 'pages/a/a': { packages: ['packages/c'] } },
      }),
      'pages/a/a.json': '{ "usingComponents": { "far": "/packages/b/far/far" } }',
      'pages/a/a.ts': "import { far } from '../../packages/b/far'\nPage({ data: { far } })",
      'packages/b/b/b.wxml': '<view/>',
      'packages/b/b/b.ts': 'Page({})',
      'packages/b/far/far.json': '{ "component": true }',
      'packages/b/far/far.wxml': '<view/>',
      'packages/b/far.ts': 'export const far = 1',
    })
    const away = 'lies in the subpackage packages/b, which may not be there yet'
    expect(await problems()).toEqual([
      `pages/a/a.json:1:1 component <far> needs a componentPlaceholder: packages/b/far/far ${away}`,
      'app.json:1:1 preloadRule: there is no subpackage packages/c',
      `pages/a/a.ts:1:1 packages/b/far.ts ${away}`,
    ])
  })

  it('reads scripts as WeChat does, whatever the package.json above says of them', async () => {
    write({
      ...page,
      'package.json': '{ "type": "module" }',
      'utils/one.js': 'module.exports = { one: 1 }',
      'pages/a/a.ts': "const { one } = require('../../utils/one.js')\nPage({ data: { one } })",
    })
    expect(await problems()).toEqual([])
    expect((await compileMiniProgram(folder)).script).toMatch(
      /__commonJS\(\{\s*"utils\/one\.js"|"[^"]*utils\/one\.js"\(exports, module\)/,
    )
  })

  it('keeps the shell closed with the reasons on it, until they are mended', async () => {
    write({ ...page, 'app.json': '{ "pages": ["pages/a/a", "pages/b/b"] }' })
    const server = await servePhone({ miniprogram: folder })
    try {
      const wrong = await fetch(server.url)
      expect(wrong.status).toBe(500)
      expect(await wrong.text()).toContain('page pages/b/b has no .wxml')
      write({ 'pages/b/b.wxml': '<view/>', 'pages/b/b.ts': 'Page({})' })
      expect((await fetch(server.url)).status).toBe(200)
    } finally {
      await server.close()
    }
  })
})

describe('WXSS', () => {
  it('measures by the width of the screen, the height of the page and the safe area of the phone', () => {
    expect(rewriteValue('750rpx')).toBe('100vw')
    expect(rewriteValue('calc(100vh - 2px)')).toBe('calc(calc(100 * var(--page-vh)) - 2px)')
    expect(rewriteValue('env(safe-area-inset-bottom, 0px)')).toBe('var(--safe-bottom)')
  })

  it("ends every family in the phone's own face", () => {
    expect(rewriteFamily('system-ui, Arial')).toBe('var(--phone-font), Arial')
    expect(rewriteFamily('Arial')).toBe('Arial, var(--phone-font)')
    expect(rewriteFamily('Arial !important')).toBe('Arial, var(--phone-font) !important')
    expect(rewriteFamily('"sans-serif-like"')).toBe('"sans-serif-like", var(--phone-font)')
    expect(rewriteFamily('inherit')).toBe('inherit')
  })

  it('stays in its component, on its page and in its theme', () => {
    expect(rewriteSelector(':host .a', { component: 'c1' })).toBe('[wx-host=c1] .c1--a')
    expect(rewriteSelector('.a', { page: 'pages/a/a' })).toBe(
      ':where(wx-page[data-route="pages/a/a"]) .a',
    )
    expect(rewriteSelector('page', {}, 'dark')).toBe(':where(.theme-dark) wx-page')
  })
})

describe('WXS', () => {
  it('keeps its own meaning of escapes, constructors and required files', () => {
    expect(wxsToJs(String.raw`'\d\n'`)).toBe(String.raw`'\\d\n'`)
    expect(wxsToJs("a.constructor === 'Array'")).toBe("a.constructor.name === 'Array'")
    expect(wxsToJs("require('./b.wxs')")).toBe("require('./b')")
  })
})
