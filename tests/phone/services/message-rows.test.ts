import { describe, expect, it } from 'vitest'
import { tuesday } from '../../moments.ts'
import { phoneParts } from './phone-parts.ts'

type Line = { words: string; unread: boolean }
type Row = Line & { about: string; folded: string; open: boolean; older: Line[]; record: string }
type Parts = { rowsOf(messages: object[], open: readonly string[], now: number): Row[] }

const { rowsOf } = await phoneParts<Parts>(
  `export { rowsOf } from './packages/resident/inbox/message-rows'`,
  {},
)

const aMessage = (words: string, of = 'lamp', told: object = {}) => ({
  ...{ id: `${of}-${words}`, kind: 'noted', title: '路灯不亮 · 半山花园 12栋', words },
  ...{ number: '0707-7K3F', target: { kind: 'report', id: of }, at: tuesday, unread: false },
  ...told,
})
const rows = (messages: object[], ...open: string[]) => rowsOf(messages, open, tuesday)

describe('an inbox', () => {
  it('is headed by what happened; what, where and the number stand beneath', () => {
    expect(rows([aMessage('王社工受理了')])).toMatchObject([
      { words: '王社工受理了', about: '路灯不亮 · 半山花园 12栋 · 0707-7K3F', folded: '' },
    ])
  })

  it('has a card for each record: its newest news, and how much came before', () => {
    const told = [
      aMessage('办结了'),
      aMessage('积水', 'flood'),
      aMessage('在修'),
      aMessage('受理了'),
    ]
    expect(rows(told).map(({ words, folded, open }) => [words, folded, open])).toEqual([
      ['办结了', '还有 2 条', false],
      ['积水', '', false],
    ])
    const [lamp] = rows(told, 'report-lamp')
    expect([lamp?.folded, lamp?.open]).toEqual(['收起', true])
    expect(lamp?.older.map(({ words }) => words)).toEqual(['在修', '受理了'])
  })

  it('says of a card that it is unread while anything folded away in it is', () => {
    const told = [aMessage('办结了'), aMessage('在修', 'lamp', { unread: true })]
    expect(rows(told)[0]?.unread).toBe(true)
    expect(rows([aMessage('办结了'), aMessage('在修')])[0]?.unread).toBe(false)
  })

  it('gives what is to be mended no number, since it would lead its handler nowhere', () => {
    const mend = { title: '一处要改的', number: '3f8a21bc', target: { kind: 'remedy', id: 'r' } }
    expect(rows([aMessage('请改', 'r', mend)])[0]?.about).toBe('一处要改的')
  })
})
