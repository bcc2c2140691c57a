import { describe, expect, it } from 'vitest'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import {
  belongsOnBoard,
  publishStep,
  viewPublish,
} from '../../../cloudfunctions/matters/report/rules/publish.ts'
import {
  closedOn,
  newPublication,
} from '../../../cloudfunctions/published/board/rules/new-publication.ts'
import { type OpenCard, pointsOf } from '../../../cloudfunctions/published/board/rules/points.ts'
import { publicationOf } from '../../../cloudfunctions/published/board/rules/publication-id.ts'
import {
  newScreening,
  publicVersions,
} from '../../../cloudfunctions/published/screening/rules/new-screening.ts'
import { passedOf } from '../../../cloudfunctions/published/screening/rules/passed.ts'
import type { Screening } from '../../../cloudfunctions/published/screening/screening-record.ts'
import { answers } from '../../../miniprogram/contract/answer.ts'
import { isOpen, type ReportStatus } from '../../../miniprogram/contract/status.ts'
import {
  aGrid,
  aReport,
  aReportAround,
  community,
  grid,
  moment,
  noon,
  people,
} from '../help/example.ts'

const solved = aReport({ publish: true, status: 'closed', open: false, answer: 'solved' })

describe('a report for the board', () => {
  it('is closed, solved or partly solved, agreed to, public, and not around the community', () => {
    for (const status of Object.keys(isOpen) as ReportStatus[]) {
      expect(belongsOnBoard({ ...solved, status }), status).toBe(status === 'closed')
    }
    for (const answer of answers) {
      expect(belongsOnBoard({ ...solved, answer }), answer).toBe(answer !== 'unsolved')
    }
    const { publish: _, ...silent } = solved
    const { answer: __, ...unanswered } = solved
    expect([silent, unanswered].map(belongsOnBoard)).toEqual([false, false])
    expect(belongsOnBoard({ ...solved, visibility: 'summary' })).toBe(false)
    const around = aReportAround({ publish: true, status: 'closed', answer: 'solved' })
    expect(belongsOnBoard({ ...around, visibility: 'public' })).toBe(false)
  })

  it('shows the content of its submission and of its last finish', () => {
    const entry = solved.history[0]
    if (!entry) throw new Error('no history')
    const finished = [3, 5].map((version) => ({ ...entry, version, action: 'finish' as const }))
    const content = { 1: { words: '坏了' }, 3: { words: '好了' }, 5: { words: '这回好了' } }
    const history = [entry, ...finished]
    expect(publicVersions({ history, content })).toEqual([1, 5])
    expect(publicVersions({ history, content: { 1: { words: '坏了' } } })).toEqual([1])
    expect(publicVersions({ history: [entry], content })).toEqual([1])
  })
})

describe('agreeing to a publication', () => {
  it('keeps the status of the report, and so does taking it back', () => {
    expect(publishStep(solved, true)).toMatchObject({ to: 'closed', set: { publish: true } })
    expect(publishStep(solved, false)).toMatchObject({ to: 'closed', drop: ['publish'] })
    expect(publishStep(solved, false).entry).toEqual({ publish: false })
  })

  it.each<[string, Partial<Report>, string]>([
    ['while it is open', { status: 'handling', open: true }, '办好后公示，不写您是谁'],
    ['while it waits for the answer', { status: 'done', open: false }, '办好后公示，不写您是谁'],
    ['while it is checked', {}, '正在检查内容，通过了就公示'],
    ['once it is shown', { board: 'shown' }, '公示出来了，没写是谁'],
    ['where the checks held it back', { board: 'held' }, '内容检查没通过，不公示'],
    ['where it ended otherwise', { status: 'withdrawn' }, ''],
  ])('has words %s', (_, told, words) => {
    const report = { ...solved, ...told }
    expect(viewPublish(report, people.reporter)).toEqual({ on: true, words })
  })

  it('warns the handler that neighbours will read what they write', () => {
    const handling = aReport({ publish: true, status: 'handling' })
    expect(viewPublish(handling, people.holder).words).toContain('邻居看得到')
    expect(viewPublish(aReport(), people.holder)).toEqual({ on: false, words: '' })
  })
})

describe('a publication', () => {
  const published = {
    id: 'f'.repeat(32),
    report: {
      ...solved,
      createdAt: moment('2026-11-23 23:30'),
      doneAt: moment('2026-11-25 00:10'),
      endedAt: moment('2026-12-03 08:00'),
    },
    estate: '半山花园',
    passed: {
      first: { words: '漫步机断了', photos: [] },
      done: { words: '王社工换好了', photos: [] },
    },
    names: ['陈桂芳', '王社工'],
    before: ['before'],
    after: ['after'],
  }

  it('has the category, the estate and the days, and no names', () => {
    const publication = newPublication(published)
    expect(publication).toEqual({
      ...{
        _id: published.id,
        community,
        category: '0205',
        place: '半山花园',
        answer: 'solved',
        days: 2,
      },
      ...{ words: '漫步机断了', doneWords: '', before: ['before'], after: ['after'] },
      order: `2026-12-03-${published.id}`,
    })
    expect(closedOn(publication.order)).toBe('12 月 3 日')
    expect(newPublication({ ...published, estate: undefined }).place).toBe('第3网格')
  })

  it('is made of a report without place, answer and end, too', () => {
    const { answer: _, doneAt: __, endedAt: ___, ...report } = published.report
    const place = { words: '路边' } as Report['place']
    expect(
      newPublication({ ...published, estate: undefined, report: { ...report, place } }),
    ).toEqual(
      expect.objectContaining({
        ...{ community: '', place: '', answer: 'solved', days: 0 },
        order: `2026-11-23-${published.id}`,
      }),
    )
    const done = { ...report, doneAt: published.report.doneAt }
    expect(newPublication({ ...published, report: done }).order).toMatch(/^2026-11-25-/)
  })
})

describe('the id of a publication', () => {
  it('differs by report, and is not the id of the report', () => {
    const [one, other] = ['report-1', 'report-2'].map(publicationOf)
    expect(one).not.toBe(other)
    expect(one).not.toBe('report-1')
  })
})

describe('the map', () => {
  const named = (code: string) => ({ name: code, icon: '' })
  const card = (id: string, name: string) =>
    ({ id, category: { name, icon: '' }, yours: '' }) as unknown as OpenCard

  it('has a point for each category in each grid that counts all of it, and none for a report outside', () => {
    const square = [
      [118.45, 31.676],
      [118.454, 31.676],
      [118.454, 31.68],
      [118.45, 31.68],
      [118.45, 31.676],
    ] satisfies [number, number][]
    const here = aGrid(grid, { outline: { type: 'Polygon', coordinates: [square] } })
    const open = [
      { grid, category: '0101', card: card('a', '垃圾脏乱') },
      { grid, category: '0205', card: card('b', '健身器材') },
      { grid, category: '0101', card: card('c', '垃圾脏乱') },
      { grid: '', category: '0101', card: card('d', '垃圾脏乱') },
    ]
    const counts = [
      { grid, category: '0205', count: 1 },
      { grid, category: '0601', count: 7 },
      { grid, category: '0101', count: 301 },
      { grid: '', category: '0101', count: 1 },
    ]
    const points = pointsOf(open, counts, [here, aGrid('340504002007009')], named)
    expect(
      points.map(({ count, point, reports }) => [count, point, reports.map(({ id }) => id)]),
    ).toEqual([
      [301, [118.452, 31.678], ['a', 'c']],
      [1, [118.452, 31.678], ['b']],
      [7, [118.452, 31.678], []],
    ])
    expect(points[0]).toMatchObject({ category: { name: '0101' }, gridName: '第3网格' })
  })

  it('rounds a point to a metre, in the middle of the grid’s box', () => {
    const corners = [
      [118.45, 31.67],
      [118.4500001, 31.6700001],
      [118.4500246, 31.6799999],
    ] satisfies [number, number][]
    const odd = aGrid(grid, { outline: { type: 'Polygon', coordinates: [corners] } })
    const open = [{ grid, category: '0101', card: card('a', '垃圾脏乱') }]
    const counts = [{ grid, category: '0101', count: 1 }]
    expect(pointsOf(open, counts, [odd], named)[0]?.point).toEqual([118.45001, 31.675])
  })
})

describe('the content that passed the checks', () => {
  const fresh = newScreening(solved, 1, { person: 'reporter', visit: 1 }, noon)
  const told = (version: number, states: string[], words?: string) =>
    ({
      ...{ ...fresh, _id: `${solved._id}-${version}`, version },
      photos: states.map((state, i) => ({ file: `${i}`, state, asked: 1 })),
      words,
    }) as Screening
  const [submitted] = solved.history
  if (!submitted) throw new Error('no history')
  const finished = { ...submitted, version: 4, action: 'finish' as const }
  const done = aReport({
    history: [submitted, finished],
    content: { 1: { words: '坏了', photos: ['1', '0'] }, 4: { words: '好了' } },
  })

  it('waits for the verdict on every step, and is held for one risky part', () => {
    const first = told(1, ['pass', 'review'], 'pass')
    expect(passedOf(done, [first])).toBe('waiting')
    expect(passedOf(done, [first, told(4, [], 'pending')])).toBe('waiting')
    expect(passedOf(done, [first, told(3, [], 'pass')])).toBe('waiting')
    expect(passedOf(done, [first, told(4, [], 'risky')])).toBe('held')
    expect(passedOf(done, [told(1, ['pass', 'risky'], 'pass'), told(4, [], 'pass')])).toBe('held')
    expect(passedOf(done, [told(4, [], 'pass'), first])).toEqual({
      first: { words: '坏了', photos: ['0'] },
      done: { words: '好了', photos: [] },
    })
    expect(passedOf(done, [told(1, ['pass', 'pass'], 'review'), told(4, [])])).toEqual({
      first: { words: '', photos: ['1', '0'] },
      done: { words: '', photos: [] },
    })
  })

  it('is empty where the content was erased since', () => {
    const checks = [told(1, ['pass'], 'pass'), told(4, [], 'pass')]
    expect(passedOf({ ...done, content: { 4: {} } } as typeof done, checks)).toEqual({
      first: { words: '', photos: [] },
      done: { words: '', photos: [] },
    })
  })
})
