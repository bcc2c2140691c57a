import { beforeAll, describe, expect, it } from 'vitest'
import type { DeskScope, ListCount } from '../../../miniprogram/contract/desk.ts'
import type { Procedures } from '../../../typings/procedures.d.ts'
import { phoneParts } from './phone-parts.ts'

type Listed = Procedures['desk.list']['result']
type Tab = { scope: DeskScope; label: string }
type Parts = {
  sentenceOf(scope: DeskScope, list: Partial<Listed>, known?: ListCount): string
  numberOf(count?: ListCount): string
  pressingNumber(count?: ListCount): string
  countedTabs(tabs: readonly Tab[], counts: Listed['counts']): object[]
}

const exports = `
  export { sentenceOf } from './components/desk/desk-list/desk-words'
  export { countedTabs, numberOf, pressingNumber } from './components/desk/desk-tabs/counted-tabs'
`

let phone: Parts
beforeAll(async () => {
  phone = await phoneParts<Parts>(exports, {})
})

const count = (count: number, late = 0, today = 0, more = false): ListCount => {
  return { count, late, today, more }
}

/** A list with so many cards on its first page. */
const list = (cards: number, { late, today, more }: ListCount, counts: Listed['counts'] = {}) => ({
  ...{ cards: Array.from({ length: cards }, () => ({})) as Listed['cards'], late, today, counts },
  next: more ? '1.a' : '',
})

const said = (scope: DeskScope, much: ListCount, known?: ListCount) =>
  phone.sentenceOf(scope, list(Math.min(50, much.count), much), known)

describe('the head of a desk', () => {
  it('says how many there are, and how many of them are late, else due today', () => {
    expect(said('assigned', count(10, 0, 6))).toBe('10 件在办，6 件今天到时')
    expect(said('assigned', count(10, 2, 6))).toBe('10 件在办，2 件已超时')
    expect(said('mine', count(3, 0, 3))).toBe('手头 3 件，都今天到时')
    expect(said('pool', count(1, 1))).toBe('1 件还没有人接，已超时')
    expect(said('remedies', count(3, 0, 2))).toBe('3 条差评在跟进，2 条今天到时')
  })

  it('says the same numbers of what is late and due today on their own list', () => {
    expect(said('late', count(6, 0, 6))).toBe('6 件今天到时')
    expect(said('late', count(6, 6))).toBe('6 件已超时')
    expect(said('late', count(6, 2, 4))).toBe('2 件已超时，4 件今天到时')
  })

  it('never says of more than a page that all of it is late', () => {
    const page = count(50, 50, 0, true)
    expect(said('mine', page)).toBe('手头 50 多 件，头 50 件都已超时')
    expect(said('late', page)).toBe('头 50 件都已超时')
  })

  it('says of more than a page what the cloud counted', () => {
    const page = count(50, 50, 0, true)
    expect(said('assigned', page, count(87, 62))).toBe('87 件在办，62 件已超时')
    expect(said('late', page, count(87, 62, 25))).toBe('62 件已超时，25 件今天到时')
  })

  it('says of what comes first what the cloud counted over all lists, not what is shown', () => {
    const counts = { first: count(63, 12, 20) }
    expect(phone.sentenceOf('first', list(50, count(50, 12, 20), counts))).toBe(
      '先办这 63 件，12 件已超时',
    )
    expect(phone.sentenceOf('first', list(0, count(0), { first: count(0) }))).toBe('没有要先办的')
  })
})

describe('the number on a tab', () => {
  it('is how many there are, 50+ of more than a page, and open where it was not counted out', () => {
    expect(phone.numberOf(count(0))).toBe('0')
    expect(phone.numberOf(count(50))).toBe('50')
    expect(phone.numberOf(count(51))).toBe('50+')
    expect(phone.numberOf(count(3, 0, 0, true))).toBe('3+')
    expect(phone.numberOf(undefined)).toBe('')
  })

  it('looks late where something on its list is, and is read out with its words', () => {
    const tabs = [
      { scope: 'late', label: '到时' },
      { scope: 'pool', label: '待派' },
      { scope: 'check', label: '复核' },
    ] as const
    const counts = { late: count(7, 3), pool: count(0) }
    expect(phone.countedTabs(tabs, counts)).toMatchObject([
      { number: '7', late: true, look: 'late', words: '到时 7 件，3 件已超时' },
      { number: '0', late: false, look: 'zero', words: '待派 0 件' },
      { number: '', late: false, look: '', words: '复核' },
    ])
  })

  it('says of remedies how many are due today, or late', () => {
    expect(phone.pressingNumber(count(3, 0, 2))).toBe('3 · 今天 2')
    expect(phone.pressingNumber(count(3, 1, 2))).toBe('3 · 超时 1')
    expect(phone.pressingNumber(count(3))).toBe('3')
    expect(phone.pressingNumber(count(0))).toBe('')
    expect(phone.pressingNumber(undefined)).toBe('')
  })
})
