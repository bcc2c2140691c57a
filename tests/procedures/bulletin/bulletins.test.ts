import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk } from '../help/phone.ts'
import { at, community, nextCommunity } from '../help/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

/** What somebody is told who is about to report something in a building. */
async function toldAt(building: string): Promise<string[]> {
  const place = { building }
  const seen = expectOk(await town.chen.asks('report.preview', { category: '0101', place }))
  return seen.bulletins.map(({ words }) => words)
}

describe('a notice on a place', () => {
  it('is shown to whoever is about to report there, and nowhere else, until it ends', async () => {
    const { steward, wang } = town
    expectOk(await wang.puts(at.home, { words: '12栋停水至 18:00' }))
    expectOk(await wang.puts(`${community}003`, { words: '第3网格下午修路' }))
    expectOk(await steward.puts(community, { words: '今晚 22:00 停电' }))
    expect((await toldAt(at.home)).sort()).toEqual(
      ['12栋停水至 18:00', '今晚 22:00 停电', '第3网格下午修路'].sort(),
    )
    expect(await toldAt(at.westEnd)).toEqual(['今晚 22:00 停电'])
    expect(await toldAt(at.nextDoor)).toEqual([])
    await town.cloud.moveClock(3_600_001)
    expect(await toldAt(at.home)).toEqual([])
  })

  it('is put once a token, by the staff of the place, until a moment in the future', async () => {
    const { wang, zhou, steward, nextSteward } = town
    const told = { token: aToken(), until: town.cloud.now() + 3_600_000 }
    const { id } = expectOk(await wang.puts(at.home, told))
    expect(expectOk(await wang.puts(at.home, told)).id).toBe(id)
    expect(town.cloud.find('bulletins', { _id: id })).toHaveLength(1)
    expect(codeOf(await zhou.puts(at.home))).toBe('CALL.NOT_ALLOWED')
    expect(codeOf(await wang.puts(community))).toBe('CALL.NOT_ALLOWED')
    expect(codeOf(await nextSteward.puts(at.home))).toBe('CALL.NOT_ALLOWED')
    expect(codeOf(await steward.puts(`${community}B999`))).toBe('PLACE.NOT_FOUND')
    const over = { until: town.cloud.now() - 1 }
    expect(codeOf(await steward.puts(at.home, over))).toBe('BULLETIN.BAD_UNTIL')
  })

  it('is lifted by its author or their steward, and is gone from the list', async () => {
    const { wang, zhou, steward, supervisor, nextSteward } = town
    const { id: bulletinId } = expectOk(await wang.puts(at.home))
    const listed = async () => {
      const { bulletins } = expectOk(await supervisor.asks('bulletin.inArea', { area: community }))
      return bulletins.some(({ id }) => id === bulletinId)
    }
    expect(await listed()).toBe(true)
    for (const other of [zhou, nextSteward]) {
      expect(codeOf(await other.asks('bulletin.lift', { bulletinId }))).toBe('BULLETIN.NOT_FOUND')
    }
    expectOk(await steward.asks('bulletin.lift', { bulletinId }))
    expect(await listed()).toBe(false)
    const elsewhere = { area: nextCommunity }
    expect(codeOf(await wang.asks('bulletin.inArea', elsewhere))).toBe('CALL.NOT_ALLOWED')
  })
})
