import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leaks, repliesTo } from '../every-call/every-call.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk, type Phone } from '../help/phone.ts'
import { community } from '../help/town.ts'

const phoneNumber = '13912345678'
const words = '家里老人和儿子闹得厉害，怕要动手'

let town: Town
beforeAll(async () => {
  town = await openTown()
  expectOk(await town.chen.asks('person.introduce', { name: '陈桂芳', phone: phoneNumber }))
})
afterAll(() => town.close())

const openingsOf = (report: string) =>
  town.cloud.find('openings', { 'matter.id': report }).map(({ person }) => person)

describe('a restricted report', () => {
  let id: string
  beforeAll(async () => {
    id = await town.chen.hasSubmitted({ category: '0802', words })
  })

  it('records each opening by staff, and none by its reporter', async () => {
    const { chen, wang, steward } = town
    expectOk(await chen.opens(id))
    expect(openingsOf(id)).toEqual([])
    expectOk(await wang.opens(id))
    expectOk(await steward.opens(id))
    expectOk(await steward.opens(id))
    expect(openingsOf(id).sort()).toEqual([steward.id, steward.id, wang.id])
  })

  it('records no opening for a decision that comes too late', async () => {
    const { steward, zhou, wang } = town
    const before = openingsOf(id).length
    expectOk(await wang.accepts(id))
    const late = await steward.assigns(id, zhou, { version: 1 })
    expect(codeOf(late)).toBe('REPORT.CHANGED')
    expect(JSON.stringify(late)).not.toContain(words)
    expect(openingsOf(id)).toHaveLength(before)
  })

  it('shows its category alone on the lists of leaders', async () => {
    const { steward } = town
    const listed = await steward.asks('desk.list', {
      role: 'steward',
      area: community,
      scope: 'assigned',
    })
    const card = expectOk(listed).cards.find((one) => one.id === id)
    expect(card).toMatchObject({ title: '家庭婚姻赡养', latest: '', photo: '' })
  })

  it('records no opening by those who are refused it', async () => {
    const { zhang, nextSteward, officer } = town
    for (const phone of [zhang, nextSteward, officer]) {
      expect(codeOf(await phone.opens(id))).toBe('REPORT.NOT_FOUND')
      expect(openingsOf(id)).not.toContain(phone.id)
    }
  })
})

describe('an ordinary report', () => {
  it('records no opening', async () => {
    const id = await town.chen.hasSubmitted()
    expectOk(await town.steward.opens(id))
    expect(openingsOf(id)).toEqual([])
  })
})

describe("the reporter's phone number", () => {
  let id: string
  beforeAll(async () => {
    id = await town.chen.hasSubmitted({ category: '0401' })
  })

  const reporterTo = async (phone: Phone) => expectOk(await phone.opens(id)).reporter

  it('is whole for the reporter and the holder', async () => {
    for (const phone of [town.chen, town.wang]) {
      expect(await reporterTo(phone)).toEqual({ name: '陈桂芳', phone: phoneNumber })
    }
  })

  it('is masked for all others who may see the report', async () => {
    for (const phone of [town.steward, town.supervisor, town.districtSupervisor]) {
      expect(await reporterTo(phone)).toEqual({ name: '陈**', phone: '139****5678' })
    }
  })

  it('is masked for a former holder', async () => {
    const { steward, wang, zhou } = town
    expectOk(await steward.assigns(id, zhou))
    expect((await reporterTo(zhou)).phone).toBe(phoneNumber)
    expect((await reporterTo(wang)).phone).toBe('139****5678')
  })

  it('is in no reply to anybody else', async () => {
    const { steward, supervisor, zhang, officer } = town
    for (const phone of [steward, supervisor, zhang, officer]) {
      expect(leaks(await repliesTo(phone, [id]), [phoneNumber])).toEqual([])
    }
  })
})
