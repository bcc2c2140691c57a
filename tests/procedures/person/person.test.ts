import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk, type Phone } from '../help/phone.ts'
import { at, community } from '../help/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const me = async (phone: Phone) => expectOk(await phone.asks('person.me', {}))

describe('a new resident', () => {
  it('has no name, no number, no home and no desk', async () => {
    expect(await me(town.stranger())).toMatchObject({ name: '', phone: '', home: null, roles: [] })
  })

  it('chooses a home without papers, learns who works there, and may choose again', async () => {
    const stranger = town.stranger()
    const chosen = await stranger.asks('person.chooseHome', { building: at.home })
    const home = { building: at.home, estate: '半山花园', name: '12栋', gridName: '第3网格' }
    const worker = { name: '王社工', phone: '0555-1234567' }
    expect(expectOk(chosen)).toMatchObject({ ...home, worker })
    expect((await me(stranger)).home).toMatchObject(home)

    expectOk(await stranger.asks('person.chooseHome', { building: at.unstaffed }))
    expect((await me(stranger)).home).toMatchObject({ name: '33栋', worker: null })
  })

  it('is refused a home in a building that does not exist', async () => {
    const building = `${community}B999`
    const stranger = town.stranger()
    expect(codeOf(await stranger.asks('person.chooseHome', { building }))).toBe('PLACE.NOT_FOUND')
    expect((await me(stranger)).home).toBeNull()
  })
})

describe('a name and a number', () => {
  it('may be given, changed and taken back', async () => {
    const stranger = town.stranger()
    const given = async (name: string, phone: string) => {
      expectOk(await stranger.asks('person.introduce', { name, phone }))
      const { name: kept, phone: number } = await me(stranger)
      return [kept, number]
    }
    expect(await given(' 老陈 ', '13912345678')).toEqual(['老陈', '13912345678'])
    expect(await given('陈桂芳', '0555-2345678')).toEqual(['陈桂芳', '05552345678'])
    expect(await given('', '13912345678')).toEqual(['', '13912345678'])
    expect(await given('', '')).toEqual(['', ''])
    const [stored] = town.cloud.find('people', { openid: stranger.openid })
    expect(Object.keys(stored ?? {}).sort()).toEqual([
      '_id',
      'createdAt',
      'openid',
      'posts',
      'roles',
    ])
  })

  it('are given one at a time too, and the other stays', async () => {
    const stranger = town.stranger()
    expectOk(await stranger.asks('person.introduce', { name: '老陈' }))
    expectOk(await stranger.asks('person.introduce', { phone: '+86 139 1234 5678' }))
    expect(codeOf(await stranger.asks('person.introduce', {}))).toBe('CALL.BAD_INPUT')
    expect(await me(stranger)).toMatchObject({ name: '老陈', phone: '13912345678' })
  })

  it('are nothing where there is nothing to be seen', async () => {
    const stranger = town.stranger()
    expectOk(await stranger.asks('person.introduce', { name: '\u3164\u200b', phone: '' }))
    expect(await me(stranger)).toMatchObject({ name: '', phone: '' })
  })

  it.each(['12345', '23912345678', '139 1234 567', '110', '2345678', '1391234567八'])(
    'are refused with a number such as %j',
    async (phone) => {
      const { liu } = town
      const reply = await liu.asks('person.introduce', { name: '', phone })
      expect(reply).toMatchObject({
        ok: false,
        error: {
          code: 'CALL.BAD_INPUT',
          field: 'phone',
          message: '「电话」填得不对：手机号 11 位，座机带区号',
        },
      })
    },
  )
})

describe('staff', () => {
  it('have a desk for each role, with the name of its area', async () => {
    const { wang, steward, supervisor } = town
    const desks = await Promise.all([wang, steward, supervisor].map(me))
    expect(desks.map(({ roles }) => roles)).toEqual([
      [
        {
          role: 'worker',
          area: `${community}003`,
          areaName: '半山花园社区第3网格',
          department: '',
        },
      ],
      [{ role: 'steward', area: community, areaName: '半山花园社区', department: '' }],
      [{ role: 'supervisor', area: '340504002', areaName: '佳山街道', department: '' }],
    ])
  })
})
