import { describe, expect, it } from 'vitest'
import { phoneParts } from './phone-parts.ts'

type MyCard = { id: string; latest: string; ask: string; asks: string; press: string }
type Parts = { myCards(cards: object[], again?: object[]): MyCard[] }

const { myCards } = await phoneParts<Parts>(
  `export { myCards } from './services/words/report-words'`,
  {},
)

/** A report of mine that 王社工 has. */
const aCard = (id: string, told: object = {}) => ({
  ...{ id, title: '灯不亮', photo: '', clock: { text: '' }, holder: '王社工', latest: '' },
  ...{ place: '半山花园 12栋', statusText: '已办结', next: '', ...told },
})
const rated = (report: object, outcome = 'rectified') => ({ report, who: '沈督办', outcome })

describe('my reports in a list', () => {
  it('begin with those that wait for me, a second rating among them', () => {
    const cards = [aCard('running'), aCard('done', { next: 'answer' })]
    const shown = myCards(cards, [rated(aCard('rated'))])
    expect(shown.map(({ id, ask }) => [id, ask])).toEqual([
      ['rated', 'again'],
      ['done', 'answer'],
      ['running', ''],
    ])
  })

  it('say who mended what I rated badly, or explained it', () => {
    const [mended] = myCards([], [rated(aCard('rated'))])
    expect([mended?.asks, mended?.press]).toEqual(['沈督办说改好了，您再评一次', '再评一次'])
    const [explained] = myCards([], [rated(aCard('rated'), 'explained')])
    expect(explained?.asks).toBe('沈督办说明了情况，您再评一次')
  })

  it('show a report once that was reopened meanwhile, and first what it waits for itself', () => {
    const reopened = aCard('rated', { next: 'answer' })
    expect(myCards([reopened], [rated(aCard('rated'))])).toMatchObject([{ ask: 'answer' }])
    expect(myCards([aCard('rated')], [rated(aCard('rated'))])).toMatchObject([{ ask: 'again' }])
  })
})
