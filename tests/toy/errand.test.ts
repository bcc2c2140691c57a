import { describe, expect, it } from 'vitest'
import { DAY, HOUR, month } from '../../cloudfunctions/core/clock/date.ts'
import { openings } from '../../cloudfunctions/matters/opening/opening-record.ts'
import { messages } from '../../cloudfunctions/messages/message-record.ts'
import { cells } from '../../cloudfunctions/published/figure/cell-record.ts'
import { at, community } from '../procedures/help/town.ts'
import { ErrandTown, wang, zhou } from './errand-town.ts'
import { errandMatter } from './places.ts'

/** What somebody was told of errands, in order. */
const told = ({ db }: ErrandTown, reader: string): string[] =>
  db
    .all(messages)
    .filter(({ person, target }) => person === reader && target.kind === errandMatter)
    .map(({ words }) => words)

/** What a town's figures say of its errands this month, area by area from the grid up. */
const counted = ({ db, now }: ErrandTown) =>
  db
    .all(cells)
    .filter(({ source, period }) => source === 'errands' && period === month(now))
    .sort((a, b) => b.area.length - a.area.length)
    .map(({ area, counts }) => [area, counts])

describe('the timer', () => {
  it('brings the deadline of an errand, once', async () => {
    const town = new ErrandTown()
    const id = await town.taken()
    town.now = town.errand(id).dueAt
    await town.tick()
    await town.tick()
    expect(town.life(id)).toEqual(['ask', 'take', 'remind'])
    expect(told(town, 'steward')).toEqual(['到时候了，还没取回来'])
  })

  it('brings nothing to one that was done in time', async () => {
    const town = new ErrandTown()
    const errandId = await town.taken()
    await town.does(wang, 'errand.finish', { errandId, version: 2, token: town.token() })
    town.now = town.errand(errandId).dueAt + DAY
    await town.tick()
    expect(town.life(errandId)).toEqual(['ask', 'take', 'finish'])
  })
})

describe('what somebody tells of an errand', () => {
  it('reaches each reader once, however often it is made sure of', async () => {
    const town = new ErrandTown()
    const errandId = await town.taken()
    const finish = { errandId, version: 2, token: town.token() }
    await town.does(wang, 'errand.finish', finish)
    await town.does(wang, 'errand.finish', finish)
    await town.minutesPass()
    expect(told(town, wang)).toEqual(['有一样东西要取'])
    expect(told(town, 'chen')).toEqual(['有人去取了，约好了时间', '取回来了'])
    expect(town.errand(errandId)).not.toHaveProperty('outbox')
  })

  it('goes by WeChat by the template of appointments, to whoever agreed to one', async () => {
    const town = new ErrandTown()
    const templates = [{ name: 'appointment', accepted: true }]
    await town.asks('chen', 'message.agree', { templates, token: town.token() })
    await town.taken()
    expect(town.sent).toEqual(['oOpenidOf-chen jiazai-appointment-template-of-the-city'])
  })
})

describe('an errand', () => {
  /** The kinds of what lies on a list of somebody's desk, in its order. */
  const kindsOn = async (town: ErrandTown, person: string, desk: Record<string, string>) => {
    const reply = await town.asks(person, 'desk.list', desk)
    if (!reply.ok) throw new Error(reply.error.code)
    return Object(reply.result).cards.map(({ kind }: { kind: string }) => kind)
  }

  it('lies on the desk of whoever fetches it, among their reports, the worst first', async () => {
    const town = new ErrandTown()
    const mine = { role: 'worker', scope: 'mine' }
    const submit = (category: string) =>
      town.asks('chen', 'report.submit', {
        ...{ category, place: { building: at.home }, words: '坏了', token: town.token() },
      })
    await submit('0205')
    await town.taken()
    expect(await kindsOn(town, wang, mine)).toEqual(['errand', 'report'])
    expect(await kindsOn(town, zhou, mine)).toEqual([])
  })

  it('lies in the pool of its community while nobody fetches it', async () => {
    const town = new ErrandTown()
    const pool = { role: 'steward', scope: 'pool', area: community }
    await town.asked()
    expect(await kindsOn(town, 'steward', pool)).toEqual(['errand'])
    await town.taken()
    expect(await kindsOn(town, 'steward', pool)).toEqual(['errand'])
  })
})

describe('an errand of somebody who is on leave', () => {
  it('goes to whoever stands in for them', async () => {
    const town = new ErrandTown()
    const id = await town.taken()
    const leave = { from: town.now, until: town.now + 3 * DAY, token: town.token() }
    expect(await town.asks(wang, 'staff.leave', leave)).toMatchObject({ ok: true })
    expect(town.errand(id).holder).toMatchObject({ id: zhou })
    expect(told(town, zhou)).toEqual(['归您去取了'])
  })

  it('waits for somebody again, where nobody stands in', async () => {
    const town = new ErrandTown()
    const id = await town.taken()
    const leave = { from: town.now, until: town.now + 3 * DAY }
    await town.asks(zhou, 'staff.leave', { ...leave, token: town.token() })
    await town.asks(wang, 'staff.leave', { ...leave, token: town.token() })
    expect(town.errand(id)).toMatchObject({ status: 'asked' })
    expect(town.errand(id)).not.toHaveProperty('holder')
  })

  it('is in hand of whoever took it, and of nobody before', async () => {
    const town = new ErrandTown()
    const held = async () => {
      const context = town.newContext()
      const things = await Promise.all(context.holdings.map((one) => one.held(context, wang, 1)))
      return things.flat().length > 0
    }
    await town.asked()
    expect(await held()).toBe(false)
    await town.taken()
    expect(await held()).toBe(true)
  })
})

describe('whoever asked for an errand', () => {
  it('has it in the copy of their data', async () => {
    const town = new ErrandTown()
    await town.taken()
    const context = town.newContext()
    const own = await Promise.all(
      context.ownData.map((noun) => noun.export?.(context, 'chen') ?? []),
    )
    const [sheet] = own.flat().filter(({ name }) => name === '代取')
    expect(sheet?.rows).toEqual([
      ['2026-11-23 09:00', '三楼的药', '半山花园 12栋', '有人去取', '2026-11-23 16:00', '医保卡'],
    ])
  })

  it('takes along what they said when they leave; it ends, and counts as it was', async () => {
    const town = new ErrandTown()
    const id = await town.taken()
    expect(await town.asks('chen', 'privacy.leave', { token: town.token() })).toMatchObject({
      ok: true,
    })
    expect(town.errand(id)).toMatchObject({ status: 'ended', open: false, content: {}, place: '' })
    expect(town.errand(id)).not.toHaveProperty('asker')
    const left = JSON.stringify(town.db.lying('errands', id))
    for (const said of ['药', '医保卡', '半山花园']) expect(left).not.toContain(said)
    await town.minutesPass()
    expect(counted(town)[0]).toEqual([`${community}003`, { errands: 1 }])
  })
})

describe('a restricted errand', () => {
  it('has on record who opened it, but for whoever asked', async () => {
    const town = new ErrandTown()
    const errandId = await town.asked(true)
    await town.does('chen', 'errand.detail', { errandId })
    await town.does('zhang', 'errand.detail', { errandId })
    expect(town.db.all(openings)).toEqual([])
    expect(await town.does(wang, 'errand.detail', { errandId })).toMatchObject({ ok: true })
    expect(town.db.all(openings)).toMatchObject([
      { person: wang, matter: { kind: 'errand', id: errandId }, at: town.now },
    ])
  })
})

describe('an errand that is not restricted', () => {
  it('has nobody on record who opened it', async () => {
    const town = new ErrandTown()
    await town.does(wang, 'errand.detail', { errandId: await town.asked() })
    expect(town.db.all(openings)).toEqual([])
  })
})

describe('the figures of errands', () => {
  it('are counted where they lie and in all areas around, and counted anew after each step', async () => {
    const town = new ErrandTown()
    const errandId = await town.taken()
    await town.asked()
    await town.minutesPass()
    const areas = [`${community}003`, community, '340504002', '340504', '3405']
    expect(counted(town)).toEqual(areas.map((area) => [area, { errands: 2 }]))
    await town.does(wang, 'errand.finish', { errandId, version: 2, token: town.token() })
    await town.minutesPass()
    const then = { errands: 2, fetched: 1, fetchedOnTime: 1 }
    expect(counted(town)).toEqual(areas.map((area) => [area, then]))
  })

  it('say that one came late', async () => {
    const town = new ErrandTown()
    const errandId = await town.taken()
    town.now = town.errand(errandId).dueAt + HOUR
    await town.tick()
    const { version } = town.errand(errandId)
    await town.does(wang, 'errand.finish', { errandId, version, token: town.token() })
    await town.minutesPass()
    expect(counted(town)[0]).toEqual([`${community}003`, { errands: 1, fetched: 1 }])
  })
})

describe('an action on an errand', () => {
  it('is refused to whoever it is not for, and in another status', async () => {
    const town = new ErrandTown()
    const errandId = await town.taken()
    const finish = { errandId, version: 2, token: town.token() }
    const code = async (person: string) => {
      const reply = await town.does(person, 'errand.finish', finish)
      return reply.ok ? 'OK' : reply.error.code
    }
    expect(await code(zhou)).toBe('REPORT.NOT_FOUND')
    expect(await code('chen')).toBe('CALL.NOT_ALLOWED')
    expect(await code(wang)).toBe('OK')
    const again = { ...finish, version: 3, token: town.token() }
    expect(await town.does(wang, 'errand.finish', again)).toMatchObject({
      error: { code: 'REPORT.ENDED' },
    })
    const gone = { building: 'gone', words: '药', restricted: false, token: town.token() }
    expect(await town.does('chen', 'errand.ask', gone)).toMatchObject({
      error: { code: 'PLACE.NOT_FOUND' },
    })
  })
})
