import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk, type Phone } from '../help/phone.ts'
import { asking, does } from './act-on-whistle.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

/** A whistle that calls 物业 besides, which has no account, and the link made for it. */
async function linked() {
  const { chen, wang, steward } = town
  const report = await chen.hasSubmitted({ category: '0101' })
  expectOk(await wang.accepts(report))
  const { id } = expectOk(await wang.asks('whistle.ask', asking(report, { helpers: ['property'] })))
  expectOk(await does(town, steward, 'blow', id))
  const input = { whistleId: id, token: aToken(), department: 'property' }
  const { link } = expectOk(await wang.asks('whistle.link', input))
  expect(expectOk(await wang.asks('whistle.link', input)).link).toBe(link)
  return { id, report, link }
}

const opens = (phone: Phone, link: string) =>
  phone.asks('whistle.openLink', { link, token: aToken() })

/** How far the link of each called department is, as somebody sees it. */
async function linksSeenBy(phone: Phone, whistleId: string) {
  const { departments } = expectOk(await phone.asks('whistle.detail', { whistleId }))
  return Object.fromEntries(departments.map(({ code, link }) => [code, link]))
}

describe('a called unit without an account', () => {
  it('is pointed out to the community until it has its link, and whoever has an account never is', async () => {
    const { chen, wang, steward, officer } = town
    const report = await chen.hasSubmitted({ category: '0101' })
    expectOk(await wang.accepts(report))
    const told = asking(report, { helpers: ['property'] })
    const { id } = expectOk(await wang.asks('whistle.ask', told))
    expect(await linksSeenBy(steward, id)).toEqual({ enforcement: '', property: '' })
    expectOk(await does(town, steward, 'blow', id))
    for (const one of [steward, wang]) {
      expect(await linksSeenBy(one, id)).toEqual({ enforcement: '', property: 'missing' })
    }
    expect(await linksSeenBy(officer, id)).toEqual({ enforcement: '', property: '' })

    const input = { whistleId: id, token: aToken(), department: 'property' }
    const { link } = expectOk(await steward.asks('whistle.link', input))
    expect(await linksSeenBy(steward, id)).toMatchObject({ property: 'sent' })
    expectOk(await opens(town.stranger(), link))
    expect(await linksSeenBy(steward, id)).toMatchObject({ property: 'opened' })
  })
})

describe('the link of an outside unit', () => {
  it('lets the first who opens it act for that unit, on that whistle alone', async () => {
    const [manager, other] = [town.stranger(), await linked()]
    const { id, report, link } = await linked()
    expect(expectOk(await opens(manager, link))).toEqual({ id })
    expect(expectOk(await opens(manager, link))).toEqual({ id })
    const shown = expectOk(await manager.asks('whistle.detail', { whistleId: id }))
    expect(shown.own).toEqual(['property'])

    expectOk(await does(town, manager, 'join', id))
    expectOk(await does(town, manager, 'note', id))
    expectOk(await does(town, manager, 'respond', id))
    expect(town.whistle(id)).toMatchObject({
      status: 'blown',
      calls: [{ state: 'called' }, { department: 'property', state: 'responded' }],
    })
    expect(codeOf(await manager.opens(report))).toBe('REPORT.NOT_FOUND')
    expect(codeOf(await does(town, manager, 'check', id))).toBe('CALL.NOT_ALLOWED')
    expect(codeOf(await does(town, manager, 'join', other.id))).toBe('WHISTLE.NOT_FOUND')
  })

  it('shows them the whistle and whom to call, and nothing of its report; an officer who joined sees both', async () => {
    const manager = town.stranger()
    const { id, report, link } = await linked()
    expectOk(await opens(manager, link))
    expectOk(await does(town, manager, 'join', id))
    expectOk(await does(town, town.officer, 'join', id))
    const shown = expectOk(await manager.asks('whistle.detail', { whistleId: id }))
    expect(shown.holder?.phone).toMatch(/^\d{5,}/)
    expect(shown).toMatchObject({ community: '半山花园社区', asker: '王社工', reported: '' })
    expect(JSON.stringify(shown)).not.toContain(town.stored(report).content[1]?.words)
    expect(codeOf(await manager.opens(report))).toBe('REPORT.NOT_FOUND')
    const theirs = expectOk(await town.officer.asks('whistle.detail', { whistleId: id }))
    expect(theirs).toMatchObject({ community: '', reported: town.stored(report).content[1]?.words })
    const seen = expectOk(await town.officer.opens(report))
    expect(seen.holder).toEqual(shown.holder)
    expect(seen.said.words).toBe(town.stored(report).content[1]?.words)
    expect(expectOk(await town.wang.asks('whistle.detail', { whistleId: id })).holder?.phone).toBe(
      '',
    )
  })

  it('shows nothing from the moment on at which it is replaced, or its time is up', async () => {
    const [replaced, late] = [town.stranger(), town.stranger()]
    const { id, link } = await linked()
    expectOk(await opens(replaced, link))
    expectOk(await does(town, replaced, 'join', id))
    const sees = (phone: Phone) => phone.asks('whistle.detail', { whistleId: id })
    expectOk(await sees(replaced))
    const input = { whistleId: id, token: aToken(), department: 'property' }
    const { link: newer, until } = expectOk(await town.steward.asks('whistle.link', input))
    expect(codeOf(await sees(replaced))).toBe('WHISTLE.NOT_FOUND')
    expectOk(await opens(late, newer))
    expectOk(await sees(late))
    await town.cloud.moveClock(until - town.cloud.now())
    expect(codeOf(await sees(late))).toBe('WHISTLE.NOT_FOUND')
  })

  it('opens for one person only, of five at once', async () => {
    const { id, link } = await linked()
    const strangers = Array.from({ length: 5 }, () => town.stranger())
    const heard = await Promise.all(strangers.map((phone) => opens(phone, link)))
    expect(heard.map(codeOf).sort()).toEqual([...Array(4).fill('LINK.BAD'), 'OK'])
    const seen = await Promise.all(
      strangers.map((phone) => phone.asks('whistle.detail', { whistleId: id })),
    )
    expect(seen.map(codeOf).sort()).toEqual(['OK', ...Array(4).fill('WHISTLE.NOT_FOUND')])
  })

  it('opens nothing when it is altered, of another kind, or replaced by a newer one', async () => {
    const { id, link } = await linked()
    const before = town.whistle(id)
    const altered = [
      link.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      link.replace('-w0_', '-w1_'),
      link.replace('/w/', '/s/'),
      link.replace(/_\d+\./, '_2.'),
      'https://jiazai.example.cn/w/',
      '',
    ]
    for (const wrong of altered)
      expect(codeOf(await opens(town.stranger(), wrong))).toBe('LINK.BAD')
    expect(town.whistle(id)).toEqual(before)

    const input = { whistleId: id, token: aToken(), department: 'property' }
    const newer = expectOk(await town.steward.asks('whistle.link', input)).link
    expect(codeOf(await opens(town.stranger(), link))).toBe('LINK.BAD')
    expect(codeOf(await opens(town.stranger(), newer))).toBe('OK')
  })

  it('is made by the community, for a department that was called', async () => {
    const { id } = await linked()
    const input = () => ({ whistleId: id, token: aToken(), department: 'gas' })
    expect(codeOf(await town.wang.asks('whistle.link', input()))).toBe('WHISTLE.NO_DEPARTMENT')
    expect(codeOf(await town.officer.asks('whistle.link', input()))).toBe('CALL.NOT_ALLOWED')
    expect(codeOf(await town.supervisor.asks('whistle.link', input()))).toBe('WHISTLE.NOT_YOURS')
  })
})
