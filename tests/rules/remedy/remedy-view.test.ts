import { describe, expect, it } from 'vitest'
import { HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Remedy } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import { mendFor } from '../../../cloudfunctions/matters/remedy/rules/mend.ts'
import { cardOf } from '../../../cloudfunctions/matters/remedy/rules/remedy-card.ts'
import { remedyClock } from '../../../cloudfunctions/matters/remedy/rules/remedy-clock.ts'
import type { Party } from '../../../cloudfunctions/matters/remedy/rules/remedy-party.ts'
import { viewRemedy } from '../../../cloudfunctions/matters/remedy/rules/remedy-view.ts'
import { moment, noon } from '../help/example.ts'
import { type Done, openedRemedy, remedyAfter } from './example-remedy.ts'

const neither: Party = { reviewer: false, decider: false, handler: false, reporter: false }

/** Who looks at it. */
const parties = {
  'the reviewer': { ...neither, reviewer: true },
  'a decider': { ...neither, decider: true },
  'anybody else': neither,
}
const reviewer = parties['the reviewer']

const viewOf = (remedy: Remedy, now = remedy.history.at(-1)?.at ?? noon, city = theCity) =>
  viewRemedy(remedy, {
    city,
    title: '漫步机断了',
    reporter: { name: '陈女士', phone: '154****0001' },
    party: reviewer,
    seer: 'shen',
    now,
  })

describe('the view of a remedy for its reviewer', () => {
  it('shows the rating, the resident, the handler and the dates', () => {
    const { timeline, may, ...view } = viewOf(openedRemedy())
    expect(timeline).toHaveLength(1)
    expect(may.filter(({ open }) => open)).toEqual([{ action: 'call', open: true, why: '' }])
    expect(view).toEqual({
      id: 'remedy-1',
      version: 1,
      status: 'opened',
      statusText: '待联系',
      report: { id: 'report-1', number: '1123-7K3F', title: '漫步机断了' },
      category: { name: '健身器材', icon: 'fitness' },
      place: '半山花园 12栋',
      rating: {
        level: 1,
        levelText: '非常不满意',
        reasons: ['办得慢', '态度不好'],
        words: '等了三周',
      },
      second: null,
      reporter: { name: '陈女士', phone: '154****0001' },
      handler: '王社工',
      openedAt: noon,
      callBy: moment('2026-11-24 12:00'),
      dueAt: moment('2026-11-30 12:00'),
      contactedAt: null,
      rectifiedAt: null,
      revisitedAt: null,
      clock: { state: 'ample', text: '明天 12:00 前', used: 0 },
      mend: null,
      appeal: null,
      outcome: null,
      outcomeText: '',
      basis: '',
    })
  })

  it('shows at the end the request, the reply and the second rating', () => {
    const over = viewOf(
      remedyAfter('call', 'mend', 'reply', 'mend', 'reply', 'rectify', 'revisit', 'again'),
    )
    expect(over).toMatchObject({
      status: 'done',
      statusText: '已了结',
      second: { level: 4, levelText: '满意', reasons: [], words: '这回好了', at: noon + 8 * HOUR },
      contactedAt: noon + HOUR,
      rectifiedAt: noon + 6 * HOUR,
      revisitedAt: noon + 7 * HOUR,
      outcome: 'rectified',
      outcomeText: '已整改',
    })
    expect(over.mend).toEqual({
      words: '请重装螺栓',
      at: noon + 4 * HOUR,
      replies: [{ words: '换了新的', at: noon + 5 * HOUR }],
    })
  })

  it('shows an appeal with its ground, its mover and every vote', () => {
    expect(viewOf(remedyAfter('call', 'appeal', 'uphold', 'refuse')).appeal).toEqual({
      ground: '说的是别处',
      who: '沈督办',
      decideBy: moment('2026-11-30 12:00'),
      votes: [
        { who: '陆督办', uphold: true, words: '是别处', at: noon + 3 * HOUR },
        { who: '钱督办', uphold: false, words: '就是这处', at: noon + 4 * HOUR },
      ],
    })
  })

  it('offers an extension until the moment that it is due', () => {
    const remedy = remedyAfter('call')
    const extending = (now: number) =>
      viewOf(remedy, now).may.find(({ action }) => action === 'extend')?.open
    expect([remedy.dueAt, remedy.dueAt + 1].map(extending)).toEqual([true, false])
  })

  it('shows the basis of an explanation', () => {
    const explained = viewOf(remedyAfter('call', 'explain'))
    expect(explained).toMatchObject({ outcomeText: '已说明', basis: '采购合同' })
  })

  it('keeps the facts without the words when the resident who rated has left', () => {
    const said = remedyAfter('call', 'mend', 'reply', 'appeal', 'uphold', 'refuse')
    const { handler: _, ...bare } = { ...said, content: {} }
    const view = viewOf(bare)
    expect(view.rating.words).toBe('')
    expect(view.handler).toBe('')
    expect(view.mend).toMatchObject({ words: '', replies: [{ words: '' }] })
    expect(view.appeal?.ground).toBe('')
    expect(view.appeal?.votes.map(({ words }) => words)).toEqual(['', ''])
    expect(view.timeline.map(({ words }) => words).join('')).toBe('')
    const twice = { ...remedyAfter('call', 'rectify', 'revisit', 'again'), content: {} }
    expect(viewOf(twice).second?.words).toBe('')
  })
})

describe('the card of a remedy', () => {
  const cardFor = (party: Party, remedy: Remedy) =>
    cardOf(remedy, { city: theCity, party, seer: 'lu', now: noon })

  it('shows the matter, the level, the status, the clock and the next action', () => {
    expect(cardFor(reviewer, openedRemedy())).toEqual({
      kind: 'remedy',
      id: 'remedy-1',
      number: '1123-7K3F',
      version: 1,
      category: { name: '健身器材', icon: 'fitness' },
      place: '半山花园 12栋',
      levelText: '非常不满意',
      words: '等了三周',
      status: 'opened',
      statusText: '待联系',
      clock: { state: 'ample', text: '明天 12:00 前', used: 0 },
      next: 'call',
    })
  })

  it('has what was said for those alone who follow it up or decide on it', () => {
    const words = Object.values(parties).map((party) => cardFor(party, openedRemedy()).words)
    expect(words).toEqual(['等了三周', '等了三周', ''])
  })

  it.each<[Done[], keyof typeof parties, string, string]>([
    [['call'], 'the reviewer', '已联系', 'mend'],
    [['call', 'mend'], 'the reviewer', '整改中', 'rectify'],
    [['call', 'appeal'], 'the reviewer', '申诉中', ''],
    [['call', 'appeal'], 'a decider', '申诉中', 'decideAppeal'],
    [['call', 'appeal', 'uphold'], 'a decider', '申诉中', ''],
    [['call', 'rectify'], 'the reviewer', '待回访', 'revisit'],
    [['call', 'rectify', 'revisit'], 'the reviewer', '等居民再评', ''],
    [['call', 'rectify', 'revisit', 'again'], 'the reviewer', '已了结', ''],
    [['call'], 'anybody else', '已联系', ''],
  ])('after %j is for %s: %s, next %j', (done, who, statusText, next) => {
    expect(cardFor(parties[who], remedyAfter(...done))).toMatchObject({ statusText, next })
  })

  it('offers to rectify at once where it has no handler', () => {
    const { handler: _, ...nobodys } = remedyAfter('call')
    expect(cardFor(reviewer, nobodys).next).toBe('rectify')
  })

  it('has no icon where its category has none', () => {
    const categories = theCity.categories.map(({ icon: _, ...category }) => category)
    const city = { ...theCity, categories }
    const facts = { city, party: reviewer, seer: '', now: noon }
    expect(cardOf(openedRemedy(), facts).category.icon).toBe('')
    expect(viewOf(openedRemedy(), noon, city).category.icon).toBe('')
  })
})

describe('the clock of a remedy', () => {
  it.each<[Done[], string, string, number]>([
    [[], '2026-11-24 10:15', '今天 12:00 前', 0.75],
    [['call'], '2026-11-26 12:00', '11 月 30 日 12:00 前', 0.6],
    [['call', 'appeal', 'uphold'], '2026-11-26 14:00', '11 月 30 日 12:00 前', 0.6],
    [['call', 'appeal', 'uphold', 'refuse'], '2026-11-25 16:00', '还有 3 个工作日', 0.4],
    [['call', 'mend', 'reply', 'appeal'], '2026-11-26 16:00', '11 月 30 日 16:00 前', 0.6],
    [['call', 'rectify'], '2026-11-24 14:00', '明天 12:00 前', 0.5],
    [['call', 'mend', 'reply', 'rectify'], '2026-11-24 16:00', '明天 16:00 前', 0.5],
  ])('after %j at %s says %s', (done, at, text, used) => {
    const clock = remedyClock(remedyAfter(...done), theCity, moment(at))
    expect(clock.text).toBe(text)
    expect(clock.used).toBeCloseTo(used, 5)
  })

  it('stops when the remedy was mended, or ended without that', () => {
    const late = moment('2026-12-20 12:00')
    const mended = remedyAfter('call', 'rectify', 'revisit')
    expect(remedyClock(mended, theCity, late)).toMatchObject({
      state: 'done',
      text: '11 月 23 日办好',
    })
    const earlier = { ...mended, rectifiedAt: moment('2026-11-20 12:00') }
    expect(remedyClock(earlier, theCity, late).text).toBe('11 月 20 日办好')
    const upheld = remedyAfter('call', 'appeal', 'uphold', 'upholdToo')
    expect(remedyClock(upheld, theCity, late)).toMatchObject({
      state: 'done',
      text: '11 月 23 日结束',
    })
    const last = { ...upheld, history: upheld.history.map((entry) => ({ ...entry })) }
    last.history.slice(-1).forEach((entry) => {
      entry.at = moment('2026-11-27 12:00')
    })
    expect(remedyClock(last, theCity, late).text).toBe('11 月 27 日结束')
  })

  it('says that a date is provisional where no notice of holidays is out yet', () => {
    const words = (told: Partial<Remedy>) => remedyClock(openedRemedy(told), theCity, noon).text
    expect(words({})).toBe('明天 12:00 前')
    expect(words({ unnoticed: 2027 })).toBe('暂定 明天 12:00 前')
  })
})

describe('the request to mend, as the handler sees it', () => {
  it('has the words of the request, and the last reply', () => {
    expect(mendFor(remedyAfter('call'))).toBeUndefined()
    const asked = { id: 'remedy-1', words: '请重装螺栓' }
    expect(mendFor(remedyAfter('call', 'mend'))).toMatchObject({ ...asked, reply: '' })
    expect(mendFor(remedyAfter('call', 'mend'))?.dueAt).toBe(moment('2026-11-30 23:59'))
    const replied = remedyAfter('call', 'mend', 'reply')
    expect(mendFor(replied)).toMatchObject({ ...asked, reply: '换了新的' })
    expect(mendFor({ ...replied, content: {} })).toMatchObject({ words: '', reply: '' })
  })
})
