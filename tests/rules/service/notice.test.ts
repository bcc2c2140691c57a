import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCity } from '../../../city/read-city.ts'
import { noticeOf } from '../../../cloudfunctions/directory/service/rules/notice.ts'

const city = readCity()
const { items, materials } = city.services
const now = Date.parse('2026-03-02T09:00:00+08:00')

const item = fc.constantFrom(...items)
const strange = fc.constantFrom('__proto__', 'constructor', 'toString', '', 'no-such-condition')

/** An item, and answers to its conditions among others that are none of it. */
const asked = item.chain((item) =>
  fc.tuple(
    fc.constant(item),
    fc.subarray(item.conditions.map(({ id }) => id)),
    fc.array(fc.oneof(strange, fc.string())),
  ),
)

const notice = (code: string, yes: readonly string[] = []) => {
  const found = items.find((item) => item.code === code)
  if (!found) throw new Error(`no item ${code}`)
  return noticeOf(city, found, yes, now)
}

describe('a notice', () => {
  it('names materials that exist, and all that are always needed', () => {
    fc.assert(
      fc.property(asked, ([item, yes]) => {
        const named = noticeOf(city, item, yes, now).lines.map(({ material }) => material)
        const known = new Set(materials.map(({ id }) => id))
        expect(named.every((id) => known.has(id))).toBe(true)
        const always = item.materials.filter((line) => line.if === undefined)
        expect(named).toEqual(expect.arrayContaining(always.map(({ material }) => material)))
      }),
    )
  })

  it('gets from an answer just what its condition says', () => {
    fc.assert(
      fc.property(asked, ([item, yes]) => {
        const added = noticeOf(city, item, yes, now).lines.filter(({ need }) => need === 'if')
        const meant = item.materials.filter((line) => line.if && yes.includes(line.if))
        expect(added.map(({ material }) => material)).toEqual(meant.map(({ material }) => material))
      }),
    )
  })

  it('is the same for the same answers, in whatever order and among whatever else', () => {
    fc.assert(
      fc.property(asked, ([item, yes, others]) => {
        const ids = new Set(item.conditions.map(({ id }) => id))
        const beside = others.filter((other) => !ids.has(other))
        const told = noticeOf(city, item, yes, now)
        expect(noticeOf(city, item, [...beside, ...yes.toReversed()], now)).toEqual(told)
      }),
    )
  })

  it('can be kept: it is plain data', () => {
    fc.assert(
      fc.property(asked, ([item, yes]) => {
        const told = noticeOf(city, item, yes, now)
        expect(JSON.parse(JSON.stringify(told))).toEqual(told)
      }),
    )
  })

  it('gives a reason for everything that need not be brought, and for nothing else', () => {
    fc.assert(
      fc.property(asked, ([item, yes]) => {
        const { lines } = noticeOf(city, item, yes, now)
        expect(lines.every(({ bring, why }) => bring === (why === ''))).toBe(true)
      }),
    )
  })

  it('holds for 180 days', () => {
    expect(notice('28').until - now).toBe(180 * 86_400_000)
  })

  it('says who does what of a certificate for the disabled, as a neighbour would', () => {
    const { stages, tripsWhy, lines, legal } = notice('28')
    expect(stages.map(({ name, say, words }) => `${name}：${say}，${words}`)).toEqual([
      '社区：社工到您家取材料、拍照片，帮您填好表，交到街道，2 个工作日',
      '街道：看过材料，给您约好评定的日子；出不了门，就请医生上门，5 个工作日',
      '残联：审核好，把证做出来，7 个工作日',
      '社区：把证送到您家，1 个工作日',
    ])
    expect(tripsWhy).toBe('一趟也不用跑：社工上门来收材料')
    expect(lines.find(({ material }) => material === 'photo-2inch')?.copies).toBe(3)
    expect(legal).toEqual({ limit: '30wd', words: '30 个工作日' })
  })

  it('says why one has to come', () => {
    expect(notice('08').tripsWhy).toBe('来一趟窗口：身份证要看原件，看过就还您')
  })

  it('tells of a list on the wall, and what is on it', () => {
    expect(notice('14').posting).toBe(
      '办成前要公示 7 天，贴在社区公示栏，只写户主姓名、保障人数、拟补助金额',
    )
    expect(notice('28').posting).toBe('')
  })

  it('tells the hours of the hall by stretches of days', () => {
    expect(notice('28').hall.hours).toEqual([
      '周一至周五 08:30–12:00、14:00–17:30',
      '周六 09:00–11:30',
    ])
  })
})

/** Words of somebody who notes down what is done: no neighbour is told so. */
const noted = ['看材料', '制证', '代填', '转办', '录进', '审批权限', '受理申请', '系统提醒']

describe('what residents read of the services', () => {
  it('is said to them, not noted down', () => {
    const said = items.flatMap(({ stages }) => stages.map(({ say }) => say))
    expect(said.filter((say) => noted.some((word) => say.includes(word)))).toEqual([])
    expect(
      items.flatMap(({ conditions }) => conditions).every(({ ask }) => ask.endsWith('吗？')),
    ).toBe(true)
  })
})
