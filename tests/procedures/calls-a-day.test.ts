import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import rules from '../../city/rules.json' with { type: 'json' }
import { DAY } from '../../cloudfunctions/core/clock/date.ts'
import { procedures } from '../../cloudfunctions/entries/api/procedures.ts'
import { openTown, type Town } from './help/open-town.ts'
import { aToken, codeOf, expectOk } from './help/phone.ts'
import { at } from './help/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const { resident, staff } = rules.perDay['report.submit']
const assigned = () => town.cloud.find('reports', { 'assignee.id': town.wang.id }).length

describe('a phone that reports without end', () => {
  it('is refused after so many a day, at two operations each, and brings the worker no more', async () => {
    const { chen } = town
    const before = assigned()
    const heard = await Promise.all(
      Array.from({ length: resident + 100 }, () => chen.submits({ category: '0401' })),
    )
    const refused = heard.filter((one) => codeOf(one) === 'CALL.TOO_MANY')
    expect(refused).toHaveLength(100)
    expect(assigned() - before).toBe(resident)
    const operations = refused.reduce((sum, { cost }) => sum + cost.database, 0)
    expect(operations / refused.length).toBeLessThanOrEqual(2)
  })

  it('may repeat a call whose answer was lost, however many it has made since', async () => {
    const { liu } = town
    const told = { category: '0401', token: aToken() }
    const first = expectOk(await liu.submits(told))
    for (let n = 1; n < resident; n++) expectOk(await liu.submits({ category: '0401' }))
    expect(codeOf(await liu.submits({ category: '0401' }))).toBe('CALL.TOO_MANY')
    expect(expectOk(await liu.submits(told))).toEqual(first)
  })

  it('keeps nobody else from reporting, and nobody on the next day', async () => {
    expect(codeOf(await town.zhang.submits())).toBe('OK')
    await town.cloud.moveClock(DAY)
    expect(codeOf(await town.chen.submits())).toBe('OK')
  })

  it('may be a worker’s, who makes reports for others', async () => {
    const onBehalf = { source: 'door', place: { building: at.home } } as const
    for (let n = 0; n < resident; n++) expect(codeOf(await town.wang.submits(onBehalf))).toBe('OK')
    expect(codeOf(await town.wang.submits(onBehalf))).toBe('OK')
    expect(staff).toBeGreaterThan(resident)
  })
})

describe('an urge', () => {
  it('is bounded by person and day, of all reports together', async () => {
    const { zhang, liu } = town
    const neighbour = town.stranger()
    const { resident } = rules.perDay['report.urge']
    const ids: string[] = []
    for (let n = 0; n <= resident; n++) {
      const id = await (n % 2 ? zhang : liu).hasSubmitted({ category: '0303' })
      expectOk(await neighbour.asks('follow.report', { reportId: id }))
      ids.push(id)
    }
    const heard = []
    for (const reportId of ids) {
      heard.push(codeOf(await neighbour.asks('report.urge', { reportId, token: aToken() })))
    }
    expect(heard).toEqual([...Array(resident).fill('OK'), 'CALL.TOO_MANY'])
  })
})

describe('a copy of one’s own data', () => {
  it('is made so often a day, and no more are', async () => {
    const { resident } = rules.perDay['privacy.export']
    const person = town.stranger()
    const heard = await Promise.all(
      Array.from({ length: resident + 3 }, () => person.asks('privacy.export', {})),
    )
    expect(heard.map(codeOf).sort()).toEqual([
      ...Array(3).fill('CALL.TOO_MANY'),
      ...Array(resident).fill('OK'),
    ])
  })
})

describe('what a city allows a day', () => {
  it('is of nothing that is said without a name, since a count would lead to whoever said it', () => {
    for (const name of ['rating.rate', 'window.rate']) expect(rules.perDay).not.toHaveProperty(name)
  })

  it('is of procedures that there are', () => {
    expect(Object.keys(rules.perDay).filter((name) => !Object.hasOwn(procedures, name))).toEqual([])
  })
})
