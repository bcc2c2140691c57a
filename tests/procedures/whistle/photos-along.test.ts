import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareJpeg } from '../help/a-jpeg.ts'
import { minutesPass } from '../help/minutes.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk } from '../help/phone.ts'
import { asking, does } from './act-on-whistle.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

/** A report with two photos that somebody handles. */
async function photographed(category = '0101') {
  const { chen, wang } = town
  const token = aToken()
  const photos = [await chen.uploads(token, 1), await chen.uploads(token, 2)]
  const report = await chen.hasSubmitted({ category, token, photos })
  expectOk(await wang.accepts(report))
  return { report, photos }
}

const offered = async (reportId: string) =>
  expectOk(await town.wang.asks('whistle.suggest', { reportId }))

describe('the photos of a report, when a whistle is asked for,', () => {
  it('all go along unless the handler chooses otherwise; of a restricted one none do', async () => {
    const { report, photos } = await photographed()
    const open = await offered(report)
    expect(open.photos.map(({ id }) => id)).toEqual(photos)
    expect(open.along).toEqual(photos)
    const restricted = await offered((await photographed('0802')).report)
    expect(restricted.photos).toHaveLength(2)
    expect(restricted.along).toEqual([])
  })

  it('are seen by whoever holds a link, those that were chosen and no other', async () => {
    const { wang, steward } = town
    const manager = town.stranger()
    const { report, photos } = await photographed()
    const told = asking(report, { helpers: ['property'], along: photos.slice(0, 1) })
    const { id: whistleId } = expectOk(await wang.asks('whistle.ask', told))
    expectOk(await does(town, steward, 'blow', whistleId))
    const input = { whistleId, token: aToken(), department: 'property' }
    const { link } = expectOk(await wang.asks('whistle.link', input))
    expectOk(await manager.asks('whistle.openLink', { link, token: aToken() }))
    for (let minute = 0; minute < 3; minute++) {
      const { tried } = expectOk(await manager.asks('whistle.detail', { whistleId }))
      const fetched = tried.photos.map(async ({ url }) => (await fetch(url)).arrayBuffer())
      const bytes = (await Promise.all(fetched)).map((one) => new Uint8Array(one))
      expect(bytes).toEqual([bareJpeg])
      await minutesPass(town.cloud, 1)
    }
    expect(expectOk(await wang.opens(report)).said.photos).toHaveLength(2)
  })

  it('are refused where they are not of that report, or lie elsewhere by now', async () => {
    const { wang } = town
    const other = await photographed()
    const { report, photos } = await photographed()
    const ask = (along: string[]) => wang.asks('whistle.ask', asking(report, { along }))
    expect(codeOf(await ask(other.photos))).toBe('WHISTLE.BAD_PHOTO')
    await minutesPass(town.cloud, 1)
    expect(codeOf(await ask(photos))).toBe('WHISTLE.BAD_PHOTO')
    expectOk(await ask((await offered(report)).along))
  })
})

describe('the photos of a report, when the system blows at once,', () => {
  /** The whistle of a new report with two photos, and what the officers see of it. */
  async function blownAtOnce(category: string) {
    const { chen } = town
    const token = aToken()
    const photos = [await chen.uploads(token, 1), await chen.uploads(token, 2)]
    const report = await chen.hasSubmitted({ category, token, photos })
    const [whistle] = town.cloud.find('whistles', { report })
    return String(whistle?._id)
  }
  const seenBy = async (whistleId: string) => {
    const { tried } = expectOk(await town.officer.asks('whistle.detail', { whistleId }))
    return Promise.all(tried.photos.map(async ({ url }) => (await fetch(url)).status))
  }

  it('all go along, and stay when the report’s own are taken over', async () => {
    const whistle = await blownAtOnce('0501')
    expect(await seenBy(whistle)).toEqual([200, 200])
    await minutesPass(town.cloud, 2)
    expect(await seenBy(whistle)).toEqual([200, 200])
  })

  it('hold nothing up where they can’t be kept', async () => {
    const { chen } = town
    const token = aToken()
    const broken = await chen.uploads(token, 1, new TextEncoder().encode('no photo'))
    const report = await chen.hasSubmitted({ category: '0501', token, photos: [broken] })
    const [whistle] = town.cloud.find('whistles', { report })
    expect(whistle).toMatchObject({ status: 'blown' })
    expect(await seenBy(String(whistle?._id))).toEqual([])
  })
})
