import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from './open-town.ts'
import { aToken, codeOf, expectOk } from './phone.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

describe('a report', () => {
  it('goes from submission to rating', async () => {
    const { chen, wang } = town
    const token = aToken()
    const submitted = expectOk(await chen.submits())
    expect(submitted).toMatchObject({ holder: '王社工', route: '这儿归第3网格管，交给王社工' })
    const { id } = submitted
    expect(expectOk(await wang.accepts(id))).toEqual({ id, version: 2, status: 'handling' })
    expect(codeOf(await wang.contacts(id))).toBe('OK')
    expect(codeOf(await wang.notes(id))).toBe('OK')
    const photo = await wang.uploads(token)
    const finished = expectOk(await wang.finishes(id, { token, photos: [photo] }))
    expect(finished).toEqual({ id, version: 5, status: 'done' })
    expect(expectOk(await chen.answers(id, 'solved'))).toMatchObject({ status: 'closed' })
    expect(expectOk(await chen.rates(id, 5))).toMatchObject({ level: 5, mayChange: true })
  })
})
