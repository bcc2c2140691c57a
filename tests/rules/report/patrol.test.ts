import { describe, expect, it } from 'vitest'
import { isFailure } from '../../../cloudfunctions/core/procedure/failure.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { doneOnTheSpot } from '../../../cloudfunctions/matters/report/rules/on-the-spot.ts'
import {
  finderOf,
  isSampled,
  makerRole,
} from '../../../cloudfunctions/matters/report/rules/source.ts'
import { roleLabel } from '../../../miniprogram/contract/role.ts'
import { aCategory, aReport, community, grid, noon, people, street } from '../help/example.ts'

describe('a report of a patrol', () => {
  const always = { ...theCity, rules: { ...theCity.rules, checkShare: 1 } }
  const facts = { city: always, now: noon, sign: () => '00000000' }

  it('is accepted and finished at once when it was done on the spot', () => {
    const { reporter: _, ...found } = aReport({ source: 'patrol' })
    const done = doneOnTheSpot(found, aCategory({ photoOnDone: true }), facts)
    if (isFailure(done)) throw new Error(done.failure)
    expect(done).toMatchObject({ status: 'done', open: false, version: 3, doneAt: noon })
    expect(done.sampled).toBe(true)
    expect(done.content).toEqual(found.content)
    const history = done.history.map(({ action, by, as, to, token }) => [action, by, as, to, token])
    expect(history).toEqual([
      ['submit', 'reporter', 'reporter', 'assigned', 'tokenOfSubmission'],
      ['accept', 'reporter', 'worker', 'handling', 'tokenOfSubmission-accept'],
      ['finish', 'reporter', 'worker', 'done', 'tokenOfSubmission-finish'],
    ])
    const bare = { ...found, content: { 1: { words: '坏了' } } }
    expect(doneOnTheSpot(bare, aCategory({ photoOnDone: true }), facts)).toEqual({
      failure: 'REPORT.PHOTO_NEEDED',
    })
  })

  it('is sampled for a check by the share of the city’s rules', () => {
    const drawn = (digits: string, source: Report['source'] = 'patrol') =>
      isSampled({ _id: 'r', source }, theCity, (text) => (text === 'check r' ? digits : ''))
    expect(theCity.rules.checkShare).toBe(0.2)
    expect([drawn('33333333ffff'), drawn('33333334')]).toEqual([true, false])
    expect(drawn('ffffffff')).toBe(false)
    expect(drawn('00000000', 'resident')).toBe(false)
    const half = { rules: { ...theCity.rules, checkShare: 0.5 } }
    expect(isSampled({ _id: 'r', source: 'patrol' }, half, () => '80000000')).toBe(false)
  })

  it('goes to its finder, in the role that they have there', () => {
    const worker = { role: 'worker', area: grid } as const
    const finder = { id: 'w', name: '王桂兰', roles: [worker] }
    expect(finderOf(finder)).toEqual({ id: 'w', name: '王社工', role: 'worker' })
    const titled = { ...finder, roles: [{ ...worker, title: '网格长' }] }
    expect(finderOf(titled).name).toBe('王网格长')
    expect(finderOf({ id: 'w', roles: [worker] }).name).toBe(roleLabel.worker)
    const areas = [street, community, grid]
    expect(makerRole({ areas }, people.holder)).toBe('worker')
    expect(makerRole({ areas }, people.steward)).toBe('steward')
    expect(makerRole({ areas }, people.colleague)).toBeUndefined()
    expect(
      makerRole(
        { areas, grid: { backup: { id: 'colleague', name: '李', phone: '' } } },
        people.colleague,
      ),
    ).toBe('worker')
    expect(makerRole({ areas, grid: {} }, people.colleague)).toBeUndefined()
    expect(makerRole({ areas }, people.supervisor)).toBeUndefined()
  })
})
