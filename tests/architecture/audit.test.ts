import { describe, expect, it } from 'vitest'
import type { Rule } from '../../scripts/check/audit/rule.ts'
import { firstScreen } from '../../scripts/check/audit/rules/first-screen.ts'
import { letters } from '../../scripts/check/audit/rules/letters.ts'
import { nodes } from '../../scripts/check/audit/rules/nodes.ts'
import { requestTime } from '../../scripts/check/audit/rules/request-time.ts'
import { setDataOften } from '../../scripts/check/audit/rules/set-data-often.ts'
import { setDataSize } from '../../scripts/check/audit/rules/set-data-size.ts'
import { standingOut } from '../../scripts/check/audit/rules/standing-out.ts'
import { targets } from '../../scripts/check/audit/rules/targets.ts'
import { usedStyles } from '../../scripts/check/audit/rules/used-styles.ts'
import { rules } from '../../scripts/check/audit/rules.ts'
import type { Look, Request, Seen } from '../../scripts/check/audit/run.ts'
import { judge, scoreOf } from '../../scripts/check/audit/score.ts'
import { readSource } from '../../scripts/check/audit/source.ts'
import { folderOf } from './folder.ts'

const source = (files: Record<string, string> = {}) =>
  readSource(folderOf({ 'app.json': '{ "pages": ["pages/home/home"] }', ...files }))

const aLook: Look = {
  ...{ size: 'standard', theme: 'light', width: 375, reach: 375 },
  ...{ targets: [], texts: [], cut: [], shortened: [], covered: [], pictures: [] },
  tree: { nodes: 999, depth: 29, children: 60 },
}

/** A page that is just as it may be, but for what is said otherwise. */
const aPage = (told: Partial<Seen> = {}): Seen => ({
  ...{ name: 'home', page: 'pages/home/home', looks: [aLook], hurried: false },
  ...{ setData: [], requests: [], errors: [] },
  opening: { inSight: 5_000, longestTask: 500 },
  ...told,
})

const aCall: Request = {
  ...{ kind: 'call', what: 'report.mine', from: 0, until: 1_000 },
  ...{ failed: false, bytes: 10, answer: 'a' },
}

const found = (rule: Rule, seen: Seen, files?: Record<string, string>) =>
  rule.findings({ source: source(files), run: { of: '', seen: [seen] } })

const set = (at: number, bytes = 10) => ({ is: 'pages/home/home', at, bytes, fields: ['cards'] })
const looks = (told: Partial<Look>) => aPage({ looks: [{ ...aLook, ...told }] })

describe('a rule of the audit allows its limit, and names what is beyond', () => {
  const KB = 1024
  it.each<[Rule, Seen, Seen]>([
    [firstScreen, aPage(), aPage({ opening: { inSight: 5_001, longestTask: 0 } })],
    [requestTime, aPage({ requests: [aCall] }), aPage({ requests: [{ ...aCall, until: 1_001 }] })],
    [
      setDataOften,
      aPage({ setData: Array.from({ length: 40 }, (_, i) => set(i * 50)) }),
      aPage({ setData: Array.from({ length: 21 }, (_, i) => set(i * 49)) }),
    ],
    [
      setDataSize,
      aPage({ setData: [set(0, 256 * KB)] }),
      aPage({ setData: [set(0, 256 * KB + 1)] }),
    ],
    [nodes, aPage(), looks({ tree: { nodes: 1_000, depth: 1, children: 1 } })],
    [nodes, aPage(), looks({ tree: { nodes: 1, depth: 30, children: 1 } })],
    [nodes, aPage(), looks({ tree: { nodes: 1, depth: 1, children: 61 } })],
    [
      targets,
      looks({ targets: [{ what: '提交', width: 44, height: 44 }] }),
      looks({ size: 'elder', targets: [{ what: '提交', width: 200, height: 44 }] }),
    ],
    [
      letters,
      looks({ texts: [{ what: '进展', size: 12 }] }),
      looks({ size: 'elder', texts: [{ what: '进展', size: 12 }] }),
    ],
    [
      standingOut,
      looks({ texts: [{ what: '进展', size: 12, contrast: { ratio: 4.5, needed: 4.5 } }] }),
      looks({ texts: [{ what: '进展', size: 12, contrast: { ratio: 4.4, needed: 4.5 } }] }),
    ],
  ])('$name', (rule, allowed, beyond) => {
    expect(found(rule, allowed)).toEqual([])
    expect(found(rule, beyond)).toHaveLength(1)
  })
})

it('knows a class that is put together', () => {
  const files = {
    'pages/home/home.wxml': "<view class=\"i i-{{icon}} {{on ? 'lit' : ''}}\" />",
    'pages/home/home.wxss': '.i {} .i-lamp {} .lit {} .gone .t-button {}',
  }
  expect(found(usedStyles, aPage(), files)).toEqual([
    'pages/home/home.wxss:1: .gone is worn by nothing',
  ])
})

it('scores by what the rules weigh', () => {
  const audited = { source: source(), run: { of: '', seen: [aPage()] } }
  const judged = judge(rules, audited)
  expect(scoreOf(judged)).toBe(100)
  const noActive = judged.map((one) =>
    one.rule.name === 'no :active' ? { ...one, findings: ['.x:active'] } : one,
  )
  expect(scoreOf(noActive)).toBe(92)
})
