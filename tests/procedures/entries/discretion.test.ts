import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openTownCloud } from '../help/cloud-of-town.ts'
import { heardOfStrangers, indiscreet, numbersOfStrangers } from '../help/discretion.ts'
import { town } from '../help/town.ts'

const number = '13912345678'
const landline = '0555-2471234'
const people = [
  { _id: 'chen', openid: 'chen', phone: number, roles: [] },
  { _id: 'zhang', openid: 'zhang', phone: landline, roles: [] },
  { _id: 'wang', openid: 'wang', phone: '13600000001', roles: [{ role: 'worker' }] },
  { _id: 'zhou', openid: 'zhou', roles: [{ role: 'worker' }] },
]
const reports = [{ _id: 'r', reporter: 'chen', assignee: { id: 'wang' } }]
const look = (name: string, query: Record<string, unknown>) =>
  ((name === 'people' ? people : reports) as Record<string, unknown>[]).filter((one) =>
    Object.entries(query).every(([key, value]) => one[key] === value),
  )
const heard = (openid: string | undefined, reply: unknown) =>
  numbersOfStrangers(look, openid, reply)

describe('the numbers that every reply of these tests is searched for', () => {
  const reply = { reporter: { phone: number }, holder: { phone: '13600000001' } }

  it('are those of residents, but for themselves and the holder of their report', () => {
    expect(heard('zhou', reply)).toEqual([number])
    expect(heard('nobody', { words: `打${number}` })).toEqual([number])
    expect(heard(undefined, reply)).toEqual([number])
    expect(heard('chen', reply)).toEqual([])
    expect(heard('wang', reply)).toEqual([])
    expect(heard('zhou', { id: `a${number}`, phone: '139****5678' })).toEqual([])
  })

  it('are those of landlines, too', () => {
    expect(heard('wang', { phone: landline })).toEqual([landline])
    expect(heard('zhang', { phone: landline })).toEqual([])
    expect(heard('wang', { phone: '055****1234', hotline: '0555-12345' })).toEqual([])
  })

  it('are reported with who heard them, and through which procedure', () => {
    const detail = { name: 'api', event: { procedure: 'report.detail', input: {} } }
    expect(
      heardOfStrangers(look, { ...detail, caller: { openid: 'zhou' }, result: reply }),
    ).toEqual([`zhou heard ${number} through report.detail`])
    expect(
      heardOfStrangers(look, { name: 'push', event: undefined, caller: {}, result: reply }),
    ).toEqual([`nobody heard ${number} through push`])
  })

  it.each([
    'oOpenidOf-chen came',
    '{"openid":"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"}',
    number,
    '{"words":"灯坏了"}',
    '{"at":[118.4523417]}',
    'resident-1 came',
  ])('are found in a line of the log: %s', (line) => {
    expect(indiscreet(['{"code":"OK","took":118.45}', line], ['resident-1'])).toEqual([line])
  })
})

describe('a town whose functions gossip', () => {
  const [chen, steward] = ['oOpenidOf-chen', 'oOpenidOf-steward'] as const
  const { phone } = town.people.find(({ _id }) => _id === 'chen') ?? {}
  const gossip = { procedure: 'gossip', replies: { reporter: { phone } } }
  const said = `${steward} heard ${phone} through gossip`
  const opensGossiping = () =>
    openTownCloud({ functions: join(import.meta.dirname, '..', 'help', 'fixtures', 'gossip') })

  it('fails on a number of a stranger at once, and again when it closes', async () => {
    const { cloud, close } = await opensGossiping()
    await expect(cloud.invoke('api', gossip, { openid: steward })).rejects.toThrow(said)
    expect((await cloud.invoke('api', gossip, { openid: chen })).result).toEqual(gossip.replies)
    await expect(close()).rejects.toThrow(said)
  })

  it('fails on calls over the wire as well', async () => {
    const { url, close } = await opensGossiping()
    const response = await fetch(`${url}/wx/callFunction`, {
      method: 'POST',
      headers: { 'x-wx-openid': steward },
      body: JSON.stringify({ name: 'api', data: gossip }),
    })
    expect(await response.json()).toMatchObject({ errMsg: expect.stringContaining(said) })
    await expect(close()).rejects.toThrow(said)
  })

  it('fails when it closes on a log that names people', async () => {
    const { cloud, close } = await opensGossiping()
    await cloud.invoke('api', { prints: `${phone} rang` })
    await expect(close()).rejects.toThrow(`api: ${phone} rang`)
  })
})
