import { describe, expect, it } from 'vitest'
import { indiscreet, numbersOfStrangers } from './discretion.ts'

const number = '13912345678'
const people = [
  { _id: 'chen', openid: 'chen', phone: number, roles: [] },
  { _id: 'wang', openid: 'wang', phone: '13600000001', roles: [{ role: 'worker' }] },
  { _id: 'zhou', openid: 'zhou', roles: [{ role: 'worker' }] },
]
const reports = [{ _id: 'r', reporter: 'chen', assignee: { id: 'wang' } }]
const cloud = {
  find: (name: string, query: Record<string, unknown> = {}) =>
    ((name === 'people' ? people : reports) as Record<string, unknown>[]).filter((one) =>
      Object.entries(query).every(([key, value]) => one[key] === value),
    ),
}
const heard = (openid: string, reply: unknown) => numbersOfStrangers(cloud, openid, reply)

describe('what every reply of these tests is looked through for', () => {
  const reply = { reporter: { phone: number }, holder: { phone: '13600000001' } }

  it("is a resident's number, but for themselves and whoever has their report", () => {
    expect(heard('zhou', reply)).toEqual([number])
    expect(heard('nobody', { words: `打${number}` })).toEqual([number])
    expect(heard('chen', reply)).toEqual([])
    expect(heard('wang', reply)).toEqual([])
    expect(heard('zhou', { id: `a${number}`, phone: '139****5678' })).toEqual([])
  })

  it.each([
    'oOpenidOf-chen came',
    '{"openid":"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"}',
    number,
    '{"words":"灯坏了"}',
    '{"at":[118.4523417]}',
  ])('in the log, %s', (line) => {
    expect(indiscreet(['{"code":"OK","took":118.45}', line])).toEqual([line])
  })
})
