import { describe, expect, it } from 'vitest'
import { dueOf } from '../../../cloudfunctions/core/clock/pause.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { cardOf } from '../../../cloudfunctions/matters/report/rules/report-card.ts'
import {
  aCategory,
  aReport,
  aReportAround,
  noon,
  type PersonName,
  people,
} from '../help/example.ts'

const cardFor = (name: PersonName, report: Report) =>
  cardOf(
    theCity,
    report,
    aCategory(),
    people[name],
    noon,
    new Map([['cloud://local/u/f/t/1.jpg', 'url']]),
  )

const { assignee: _, ...inPool } = aReport({ status: 'pool' })
const states = {
  pool: inPool,
  assigned: aReport(),
  handling: aReport({ status: 'handling' }),
  contacted: aReport({ status: 'handling', contactedAt: noon }),
  done: aReport({ status: 'done', open: false }),
  closed: aReport({ status: 'closed', open: false }),
} as const

describe('the next action on a card', () => {
  it.each<[PersonName, Record<keyof typeof states, string>]>([
    [
      'holder',
      {
        pool: '',
        assigned: 'accept',
        handling: 'contact',
        contacted: 'finish',
        done: '',
        closed: '',
      },
    ],
    [
      'reporter',
      { pool: '', assigned: '', handling: '', contacted: '', done: 'answer', closed: '' },
    ],
    [
      'steward',
      { pool: 'assign', assigned: 'assign', handling: '', contacted: '', done: '', closed: '' },
    ],
    ['neighbour', { pool: '', assigned: '', handling: '', contacted: '', done: '', closed: '' }],
  ])('for the %s is the first in the order of work that the guard allows', (name, expected) => {
    const next = Object.entries(states).map(([state, report]) => [
      state,
      cardFor(name, report).next,
    ])
    expect(Object.fromEntries(next)).toEqual(expected)
  })
})

describe('a card', () => {
  const report = aReport({ content: { ...aReport().content, 3: { words: '零件明天到' } } })

  it('has the first words as its title, the newest words below, and the first photo', () => {
    expect(cardFor('steward', report)).toMatchObject({
      title: '漫步机断了，孩子差点摔着',
      latest: '零件明天到',
      photo: 'url',
      holder: '王社工',
    })
  })

  it('has the category, the place, the status and the holder, who is missing in a pool', () => {
    const swing = aCategory({ icon: 'swing' })
    expect(cardOf(theCity, report, swing, people.steward, noon, new Map())).toMatchObject({
      ...{ id: 'report-1', number: '1123-7K3F', version: 1, place: '半山花园 12栋' },
      ...{ category: { name: '健身器材', icon: 'swing' }, status: 'assigned', photo: '' },
    })
    const { category, holder } = cardFor('steward', states.pool)
    expect({ category, holder }).toEqual({ category: { name: '健身器材', icon: '' }, holder: '' })
  })

  it('has the category as its title where nothing was written, and no photo where there is none', () => {
    const bare = { title: '健身器材', latest: '', photo: '' }
    expect(cardFor('steward', aReport({ content: {} }))).toMatchObject(bare)
    const words = { 1: { words: '断了' }, 2: { photos: ['cloud://local/u/f/t/2.jpg'] } }
    expect(cardFor('steward', aReport({ content: words }))).toMatchObject({
      ...{ title: '断了', latest: '', photo: '' },
    })
  })

  it('shows the category alone of a restricted report, but for its reporter and its holder', () => {
    const bare = { title: '健身器材', latest: '', photo: '' }
    const restricted = { ...report, visibility: 'restricted' as const }
    expect(cardFor('steward', restricted)).toMatchObject(bare)
    expect(cardFor('districtSupervisor', aReportAround())).toMatchObject(bare)
    for (const name of ['reporter', 'holder'] as const) {
      expect(cardFor(name, restricted)).toMatchObject({ latest: '零件明天到', photo: 'url' })
    }
  })

  it('says what waits for a decision, by when it would be due, and why but of restricted reports', () => {
    const request = { kind: 'extend', limit: '2wh', by: 'holder', at: noon } as const
    const asking: Report = {
      ...report,
      limits: ['4wh'],
      request: { ...request, version: 3, waitsFor: 'steward' },
    }
    const asked = {
      ...{ kind: 'extend', limit: '2 个工作小时', until: null, words: '零件明天到' },
      ...{ was: '', becomes: '' },
    }
    const [now, then] = [['4wh'], ['4wh', '2wh']].map(
      (limits) => dueOf(theCity.calendar, { ...report, from: report.promisedAt, limits }).at,
    )
    expect(then).toBeGreaterThan(now ?? 0)
    expect(cardFor('steward', asking).asked).toEqual({ ...asked, dueAt: then })
    const restricted: Report = { ...asking, visibility: 'restricted' }
    expect(cardFor('steward', restricted).asked).toMatchObject({ words: '' })
    expect(cardFor('steward', report).asked).toBeNull()
  })

  it('asks the reporter, and nobody else, for the answer', () => {
    expect(cardFor('reporter', states.done).statusText).toBe('已办结，等您回答')
    expect(cardFor('holder', states.done).statusText).toBe('已办结，等反映人回答')
  })
})
