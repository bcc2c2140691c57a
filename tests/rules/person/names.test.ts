import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  maskedName,
  maskedPhone,
  nameInRole,
  staffName,
} from '../../../cloudfunctions/directory/person/rules/name.ts'

const mobile = fc.stringMatching(/^1[3-9]\d{9}$/)

describe('the name of staff', () => {
  it.each([
    ['王敏', 'worker', undefined, '王社工'],
    ['欧阳修', 'worker', undefined, '欧阳社工'],
    ['许国庆', 'steward', '书记', '许书记'],
    ['沈立新', 'supervisor', undefined, '沈督办'],
    ['', 'worker', undefined, '全科社工'],
  ] as const)('%s as %s (%s) is %s', (name, role, title, called) => {
    expect(staffName(name, role, title)).toBe(called)
  })

  it('has the title that they hold in that role', () => {
    const roles = [
      { role: 'worker', area: '340504002007003', title: '组长' },
      { role: 'steward', area: '340504002007', title: '主任' },
    ] as const
    expect(nameInRole({ name: '王敏', roles: [...roles] }, 'steward')).toBe('王主任')
    expect(nameInRole({ name: '王敏', roles: [...roles] }, 'supervisor')).toBe('王督办')
    expect(nameInRole({ roles: [] }, 'steward')).toBe('社区管理员')
  })
})

describe('a masked name', () => {
  it.each([
    ['陈桂芳', '陈**'],
    ['欧阳桂芳', '欧阳**'],
    ['陈', '陈**'],
  ])('%s is %s', (name, masked) => {
    expect(maskedName(name)).toBe(masked)
  })
})

describe('a masked phone number', () => {
  it('shows the first three and the last four digits of a mobile', () => {
    fc.assert(
      fc.property(mobile, (phone) => {
        expect(maskedPhone(phone)).toBe(`${phone.slice(0, 3)}****${phone.slice(7)}`)
      }),
    )
  })

  it('never shows the whole number, and nothing of a short one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d-]{1,16}$/), (phone) => {
        expect(maskedPhone(phone)).not.toContain(phone)
        if (phone.length < 8) expect(maskedPhone(phone)).toBe('****')
      }),
    )
    expect(maskedPhone('87654321')).toBe('876****4321')
  })
})
