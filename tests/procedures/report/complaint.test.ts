import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leaks, repliesTo } from '../every-call/every-call.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk } from '../help/phone.ts'
import { at, street } from '../help/town.ts'

const words = '第3网格的社工推了三次，话说得难听'

let town: Town
let id: string
let number: string
beforeAll(async () => {
  town = await openTown()
  const complaint = { category: '1203', words }
  const submitted = expectOk(await town.chen.submits(complaint))
  id = submitted.id
  number = submitted.number
  expect(submitted).toMatchObject({
    holder: '沈督办',
    route: '投诉工作人员的，不经过社区，直接到街道，由沈督办办',
  })
})
afterAll(() => town.close())

describe('a complaint about staff', () => {
  it.each(['wang', 'zhou', 'steward', 'nextSteward', 'farSupervisor', 'officer'] as const)(
    'does not exist for %s, in any list or detail, by any call',
    async (name) => {
      const before = JSON.stringify(town.stored(id))
      const replies = await repliesTo(town[name], [id])
      expect(leaks(replies, [id, number, words, words.slice(0, 8), '推了三次'])).toEqual([])
      expect(JSON.stringify(town.stored(id))).toBe(before)
    },
  )

  it('does not exist for a steward who asks for workers to assign it to', async () => {
    const asked = await town.steward.asks('staff.workersFor', { reportId: id })
    expect(codeOf(asked)).toBe('REPORT.NOT_FOUND')
  })

  it("can't be assigned to a worker of the community", async () => {
    const { supervisor, wang } = town
    expect(codeOf(await supervisor.assigns(id, wang))).toBe('REPORT.AROUND')
  })

  it("is carried from the street supervisor's desk to done, and answered", async () => {
    const { supervisor, chen } = town
    const { cards } = expectOk(
      await supervisor.asks('desk.list', { role: 'supervisor', scope: 'mine' }),
    )
    expect(cards).toMatchObject([{ id, status: 'assigned', next: 'accept' }])
    expectOk(await supervisor.accepts(id))
    expectOk(await supervisor.contacts(id))
    expectOk(await supervisor.notes(id, { words: '两边都问过了' }))
    expectOk(await supervisor.finishes(id))
    expect(expectOk(await chen.opens(id)).timeline.map(({ who }) => who)).toEqual([
      '沈督办',
      '沈督办',
      '沈督办',
      '沈督办',
      '我',
    ])
    expect(expectOk(await chen.answers(id, 'partly'))).toMatchObject({ status: 'closed' })
  })

  it('keeps its rest away from the community, too', async () => {
    const { supervisor, wang, steward } = town
    const rest = `${id}-rest`
    const { cards } = expectOk(
      await supervisor.asks('desk.list', { role: 'supervisor', scope: 'mine' }),
    )
    expect(cards.map((card) => card.id)).toEqual([rest])
    for (const phone of [wang, steward]) {
      expect(leaks(await repliesTo(phone, [rest]), [rest, '还是有点晃'])).toEqual([])
    }
  })

  it('goes to the supervisor above where the street has none', async () => {
    const place = { building: at.lone }
    const submitted = expectOk(await town.zhang.submits({ category: '1203', place }))
    expect(submitted.holder).toBe('高督办')
    expect(town.stored(submitted.id).areas).toEqual(['3405', '340504', '340504003'])
  })

  it('is not in the list of reports nearby', async () => {
    const place = { building: at.home }
    const asked = await town.zhang.asks('report.preview', { category: '1203', place })
    expect(expectOk(asked)).toMatchObject({ holder: '沈督办', nearby: [] })
    expect(JSON.stringify(town.stored(id).areas)).not.toContain(`${street}0`)
  })
})
