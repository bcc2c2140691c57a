import { fingerprint } from '../../../cloudfunctions/core/cloud/identity.ts'
import { publicationOf } from '../../../cloudfunctions/published/board/rules/publication-id.ts'
import { aJpeg } from '../help/a-jpeg.ts'
import { secret } from '../help/cloud-of-town.ts'
import { MINUTE } from '../help/minutes.ts'
import type { Town } from '../help/open-town.ts'
import { aToken, expectOk } from '../help/phone.ts'
import { at, community } from '../help/town.ts'

/** What is told of a report on its way to the board. */
export type Told = {
  words?: string
  doneWords?: string
  publish?: boolean
  photos?: boolean
  details?: string
  place?: { building: string; stair?: number; floor?: number }
}

/** A report of trash that its reporter lets be shown, with a photo before and one after; done, not answered. */
export async function doneReport(town: Town, told: Told = {}): Promise<string> {
  const { chen, wang } = town
  const { words = '楼下堆了旧沙发', doneWords = '清走了', ...rest } = told
  const { publish = true, photos = true, details = '', place = { building: at.home } } = rest
  const [token, done] = [aToken(), aToken()]
  const before = photos ? [await chen.uploads(token, 1, aJpeg)] : []
  const said = { words, details, photos: before, publish }
  const id = await chen.hasSubmitted({ category: '0101', token, place, ...said })
  expectOk(await wang.accepts(id))
  const after = [await wang.uploads(done, 1, aJpeg)]
  expectOk(await wang.finishes(id, { token: done, words: doneWords, photos: after }))
  return id
}

/** The same, answered as solved. */
export async function solvedReport(town: Town, told: Told = {}): Promise<string> {
  const id = await doneReport(town, told)
  expectOk(await town.chen.answers(id, 'solved'))
  return id
}

/** A minute passes, the timer goes round, WeChat tells what it has to tell, and the timer goes round again. */
export async function checkerTells({ cloud }: Town): Promise<void> {
  await cloud.moveClock(MINUTE)
  await cloud.wechat.pushAll()
  await cloud.fire('timer')
}

/** The board of 半山花园, as somebody whom nobody knows sees it. */
export async function boardOf(town: Town) {
  return expectOk(await town.stranger().asks('board.inArea', { community }))
}

/** How a report is shown on the board; nothing when it is not. */
export async function cardOf(town: Town, report: string) {
  const id = fingerprint(secret, publicationOf(report))
  return (await boardOf(town)).closed.find((card) => card.id === id)
}
