import { describe, expect, it } from 'vitest'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import { cardOf, coverOf } from '../../../cloudfunctions/matters/whistle/rules/whistle-card.ts'
import { type Party, partyOf } from '../../../cloudfunctions/matters/whistle/rules/whistle-party.ts'
import { timelineOf } from '../../../cloudfunctions/matters/whistle/rules/whistle-timeline.ts'
import { viewWhistle } from '../../../cloudfunctions/matters/whistle/rules/whistle-view.ts'
import type {
  Whistle,
  WhistleAction,
  WhistleEntry,
} from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import { aReport, noon } from '../help/example.ts'
import { attempt, aWhistle, type Try, type Whistler, whistlers } from './example-whistle.ts'
import { whistleTimelineLines } from './whistle-timeline-lines.ts'

const nobody: Party = {
  ...{ calls: [], handler: false, steward: false, supervises: undefined, local: false },
  ...{ decides: false, asked: false },
}

describe('the view of a whistle', () => {
  const own = aReport({ status: 'handling' })
  const links = new Map([['photo', 'https://photo']])
  const contact = { name: '王社工', phone: '0555-1' }
  const told = { point: null, reported: '', community: '' }
  const outside = new Set(['water-supply'])
  const facts = { city: theCity, holder: contact, told, links, outside, now: noon }
  const seen = (whistle: Whistle, by: Whistler = 'gas') =>
    viewWhistle(whistle, { ...facts, party: partyOf(whistle, own, whistlers[by], noon) })
  const card = (whistle: Whistle, by: Whistler = 'gas') =>
    cardOf(whistle, partyOf(whistle, own, whistlers[by], noon), facts)
  const asked: Whistle = {
    ...aWhistle(),
    content: { 1: { words: '关了阀门', photos: ['photo', 'other'] } },
  }
  const does = (whistle: Whistle, who: Whistler, action: Try['action'], choice = true) =>
    attempt(whistle, { who, action, choice }, noon)
  const blown = does(asked, 'steward', 'blow')
  const disputed = does(does(blown, 'gas', 'join'), 'water', 'refuse')
  const answered = does(disputed, 'gas', 'respond')

  it('names the called departments, how far each is, and the dispute', () => {
    const view = seen(disputed)
    expect(view).toMatchObject({
      ...{ id: 'report-1-w0', report: 'report-1', number: '1123-7K3F', version: 4 },
      ...{ kindText: '难题', statusText: '已吹哨', place: '半山花园 12栋', held: null },
      ...{ category: { name: '健身器材', icon: 'fitness' }, ground: '燃气管理条例' },
      ...{ asker: '王社工', holder: contact, own: ['gas'], blownAt: noon, joining: null },
      tried: { words: '关了阀门', photos: [{ id: 'photo', url: 'https://photo' }], voice: null },
      dispute: { departments: ['供水'], since: noon },
    })
    const shared = { unfounded: '', rating: null, officer: '部门经办', respondedAt: null }
    expect(view.departments).toEqual([
      {
        ...{ ...shared, code: 'gas', name: '燃气', lead: true, state: 'joined', link: '' },
        ...{ stateText: '已报到', joinedAt: noon, basis: '' },
      },
      {
        ...{ ...shared, code: 'water-supply', name: '供水', lead: false, state: 'refused' },
        link: 'missing',
        ...{ stateText: '说不归它管', joinedAt: null, basis: '不归我们' },
      },
    ])
    expect(seen(answered).departments[0]?.respondedAt).toBe(noon)
  })

  it('has no dispute after the ruling, and leaves unknown facts empty', () => {
    const gone = does(blown, 'gas', 'refuse')
    const ruled = does(disputed, 'supervisor', 'rule', false)
    expect(seen(ruled).dispute).toBeNull()
    const again = { ...ruled, disputedAt: noon, calls: [...gone.calls.slice(0, 1), ...ruled.calls] }
    expect(seen(again).dispute?.departments).toEqual(['燃气'])
    const { asker: _, ...unasked } = asked
    const view = viewWhistle(unasked, { ...facts, holder: null, party: nobody })
    expect(view).toMatchObject({
      ...{ asker: '', holder: null, own: [], blownAt: null, joinBy: null, dispute: null },
      departments: [{ officer: '' }, { officer: '' }],
    })
    expect(card(unasked, 'steward').asker).toBe('')
    const plain = {
      ...facts,
      city: { ...theCity, categories: theCity.categories.map(({ icon: _, ...it }) => it) },
      party: nobody,
    }
    expect(viewWhistle(blown, plain).category.icon).toBe('')
    expect(cardOf(blown, nobody, plain).category.icon).toBe('')
  })

  it('shows the rating of each department, and why one calls the whistle unfounded', () => {
    const rating = { response: 5, arrival: 4, result: 3 }
    const rated = seen({
      ...answered,
      ratings: { gas: { ...rating, at: noon } },
      unfounded: { 'water-supply': 9, gas: 8 },
      content: { ...answered.content, 9: { words: '不该叫' } },
      held: false,
    })
    expect(rated.departments.map((it) => [it.rating, it.unfounded])).toEqual([
      [rating, ''],
      [null, '不该叫'],
    ])
    expect(rated.held).toBe(false)
  })

  it('offers the open actions, and says why the others are closed', () => {
    const may = (by: Whistler) =>
      seen(answered, by)
        .may.filter(({ open }) => open)
        .map(({ action }) => action)
    expect(may('steward')).toEqual(['note', 'check', 'link'])
    expect(may('gas')).toEqual(['note', 'unfounded'])
    expect(may('supervisor')).toEqual(['rule'])
    const [blow, , join] = seen(answered).may
    expect([blow?.why, join?.why]).toEqual(['这声哨不归您办', '已经报到了'])
    expect(seen(answered).may.find(({ action }) => action === 'note')?.why).toBe('')
  })

  it('has a card with the clock and the next action', () => {
    expect(card(blown)).toMatchObject({
      ...{ id: 'report-1-w0', number: '1123-7K3F', version: 2, kind: 'whistle', kindText: '难题' },
      ...{ title: '健身器材', category: { name: '健身器材', icon: 'fitness' }, asker: '王社工' },
      ...{ part: 'lead', disputed: false, tried: '关了阀门', ground: '燃气管理条例' },
      ...{ photo: 'https://photo', next: 'join', clock: { text: '还有 2 个工作日' } },
      departments: [
        { name: '燃气', lead: true, state: 'called', stateText: '还没报到' },
        { name: '供水', lead: false, state: 'called', stateText: '还没报到' },
      ],
    })
    expect(card(blown, 'water').part).toBe('helper')
    expect(card(blown, 'steward')).toMatchObject({ part: '', clock: { text: '还有 2 个工作日' } })
    expect(card(disputed)).toMatchObject({ disputed: true, clock: { text: '还有 10 个工作日' } })
    const next = (whistle: Whistle, by: Whistler) => card(whistle, by).next
    expect([next(asked, 'steward'), next(asked, 'holder')]).toEqual(['blow', ''])
    expect([next(disputed, 'gas'), next(disputed, 'supervisor')]).toEqual(['respond', 'rule'])
    expect([next(answered, 'holder'), next(answered, 'gas')]).toEqual(['check', ''])
  })

  it('has a card without words, ground and photo where the report is restricted', () => {
    const secret = { ...blown, category: '1203' }
    expect(coverOf(blown, theCity)).toBe('photo')
    expect(coverOf(secret, theCity)).toBeUndefined()
    expect(card(secret)).toMatchObject({ tried: '', ground: '', photo: '' })
    expect(card({ ...blown, content: {} })).toMatchObject({ tried: '', photo: '' })
    expect(coverOf({ ...blown, content: { 1: { words: '关了阀门' } } }, theCity)).toBeUndefined()
  })

  it('has a timeline in words, the newest first', () => {
    const theirs = { as: 'officer', department: 'gas', who: '郭经办' } as const
    const words = (action: WhistleAction, more: Partial<WhistleEntry> = {}) => {
      const [first] = asked.history
      if (!first) throw new Error('no history')
      const history = [first, { ...first, action, version: 2, ...more }]
      const [item] = timelineOf({ ...asked, history }, theCity.departments, links)
      return `${item?.who} ${item?.told}`
    }
    expect(whistleTimelineLines.map(([action, more]) => words(action, more))).toEqual(
      whistleTimelineLines.map(([, , told]) => told),
    )
    expect(words('join', theirs)).toBe('燃气 郭经办 报到')
    expect(words('open', { ...theirs, who: '' })).toBe('燃气 打开了链接')
    expect(words('join', { as: 'officer' })).toBe('部门 王社工 报到')
    expect(seen(answered).timeline.map(({ version, action }) => `${version} ${action}`)).toEqual([
      ...['5 respond', '4 refuse', '3 join', '2 blow', '1 ask'],
    ])
    expect(seen(answered).timeline[0]).toMatchObject({ at: noon, words: '好了', photos: [] })
  })
})
