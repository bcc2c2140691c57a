import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk } from '../help/phone.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

/** A report that its worker has finished. */
async function finished(): Promise<string> {
  const { chen, wang } = town
  const id = await chen.hasSubmitted({ category: '0401' })
  expectOk(await wang.accepts(id))
  expectOk(await wang.contacts(id))
  expectOk(await wang.finishes(id))
  return id
}

describe('a report', () => {
  it('goes from submission to rating', async () => {
    const { chen, wang } = town
    const token = aToken()
    const submitted = expectOk(await chen.submits())
    expect(submitted).toMatchObject({ holder: '王社工', route: '这儿归第3网格管，交给王社工' })
    const { id } = submitted
    expect(expectOk(await wang.accepts(id))).toEqual({ id, version: 2, status: 'handling' })
    expectOk(await wang.contacts(id))
    expectOk(await wang.notes(id))
    const photo = await wang.uploads(token)
    const done = expectOk(await wang.finishes(id, { token, photos: [photo] }))
    expect(done).toEqual({ id, version: 5, status: 'done' })
    expect(expectOk(await chen.answers(id, 'solved'))).toMatchObject({ status: 'closed' })
    expect(expectOk(await chen.rates(id, 5))).toMatchObject({ level: 5, mayChange: true })

    const { timeline, answer, status } = expectOk(await chen.opens(id))
    expect([status, answer]).toEqual(['closed', 'solved'])
    expect(timeline.map(({ action, who }) => `${who} ${action}`)).toEqual([
      '我 answer',
      '王社工 finish',
      '王社工 note',
      '王社工 contact',
      '王社工 accept',
      '我 submit',
    ])
  })

  it('keeps its promise: who, by when, and what done means', async () => {
    const { chen } = town
    const submitted = expectOk(await chen.submits())
    const { holder, dueAt, contactBy, doneWhen, route } = expectOk(await chen.opens(submitted.id))
    expect({ holder: holder?.name, dueAt, contactBy, doneWhen, route }).toEqual({
      holder: submitted.holder,
      dueAt: submitted.dueAt,
      contactBy: submitted.contactBy,
      doneWhen: submitted.doneWhen,
      route: submitted.route,
    })
    expect(doneWhen.length).toBeGreaterThan(0)
  })

  it('is not done while a promised condition is open', async () => {
    const { chen, wang } = town
    const id = await chen.hasSubmitted({ category: '0401' })
    expectOk(await wang.accepts(id))
    expect(codeOf(await wang.finishes(id, { met: [1] }))).toBe('REPORT.CONDITIONS_MISSING')
    expect(town.stored(id).status).toBe('handling')
  })

  it('needs words of 500 letters at most', async () => {
    for (const words of ['  ', '\u200b\u3164', '\u200d', '\u2800', '\u00ad', '\ufe0f', '\u0000'])
      expect(codeOf(await town.chen.submits({ words }))).toBe('REPORT.EMPTY')
    expect(codeOf(await town.chen.submits({ words: '长'.repeat(501) }))).toBe('CALL.BAD_INPUT')
    expect(codeOf(await town.chen.submits({ words: '🛠'.repeat(500) }))).toBe('OK')
  })
})

describe('what a phone sends along unseen', () => {
  it.each([
    ['第一行\u000b第二行', '第一行\n第二行'],
    ['路灯坏了\u0008', '路灯坏了'],
    ['路灯\u0000坏', '路灯坏'],
    ['路灯\ud83d', '路灯'],
    ['路灯\u007f', '路灯'],
  ])('is taken out of the words of a report: %j', async (words, kept) => {
    const id = await town.liu.hasSubmitted({ words })
    expect(town.stored(id).content[1]?.words).toBe(kept)
  })

  it.each([
    ['半山花园\u000b东门', '半山花园 东门'],
    ['\u200b', '地图上的位置'],
  ])('is taken out of what the map calls a place: %j', async (words, kept) => {
    const place = { point: [118.452, 31.678] as [number, number], words }
    const seen = await town.chen.asks('report.preview', { category: '0101', place })
    expect(expectOk(seen).place).toBe(kept)
  })
})

describe('a report that is not solved', () => {
  it('goes back to its worker with a fresh promise', async () => {
    const { chen, wang } = town
    const id = await finished()
    const { dueAt } = town.stored(id)
    expectOk(await chen.answers(id, 'unsolved', { words: '' }))
    const again = town.stored(id)
    expect(again).toMatchObject({ status: 'assigned', open: true, answer: 'unsolved' })
    expect(again.dueAt).toBeGreaterThan(dueAt)
    expect(again).not.toHaveProperty('contactedAt')

    expectOk(await wang.accepts(id))
    expectOk(await wang.contacts(id))
    expectOk(await wang.finishes(id))
    expect(town.stored(id)).not.toHaveProperty('answer')
    expectOk(await chen.answers(id, 'solved'))
  })
})

describe('an answer of somebody who can’t write', () => {
  it('comes with a photo or a voice, or with nothing at all, and what is left shows them', async () => {
    const { chen, wang } = town
    const id = await finished()
    const token = aToken()
    const photos = [await chen.uploads(token)]
    expectOk(await chen.answers(id, 'partly', { token, words: '', photos }))
    const left = expectOk(await wang.opens(`${id}-rest`))
    expect(left.said).toMatchObject({ words: '', photos: [{ url: expect.any(String) }] })
    const bare = await finished()
    expectOk(await chen.answers(bare, 'partly', { words: '' }))
    expect(expectOk(await wang.opens(`${bare}-rest`))).toMatchObject({ status: 'assigned' })
  })

  it('takes no file of somebody else', async () => {
    const { chen, zhang } = town
    const id = await finished()
    const token = aToken()
    const photos = [await zhang.uploads(token)]
    expect(codeOf(await chen.answers(id, 'unsolved', { token, photos }))).toBe('REPORT.BAD_PHOTO')
    const voice = { file: photos[0]?.replace('1.jpg', 'v.mp3') ?? '', seconds: 3 }
    expect(codeOf(await chen.answers(id, 'unsolved', { token, voice }))).toBe('REPORT.BAD_VOICE')
  })
})

describe('a report that is solved in part', () => {
  it('is closed, and its rest is a report of its own with the same worker', async () => {
    const { chen, wang } = town
    const id = await finished()
    expectOk(await chen.answers(id, 'partly', { words: '左边那只还晃' }))
    const { rest, status } = expectOk(await chen.opens(id))
    expect([rest, status]).toEqual([`${id}-rest`, 'closed'])
    const left = expectOk(await chen.opens(rest ?? ''))
    expect(left).toMatchObject({ restOf: id, status: 'assigned', title: '左边那只还晃' })
    expect(left.number).toBe(`${town.stored(id).number}-2`)
    expectOk(await wang.accepts(left.id))
    expectOk(await wang.finishes(left.id))
    expectOk(await chen.answers(left.id, 'solved'))
    expect(codeOf(await chen.answers(id, 'unsolved'))).toBe('REPORT.ALREADY_ANSWERED')
  })
})
