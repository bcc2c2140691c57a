import { describe, expect, it } from 'vitest'
import { peopleOf } from '../../../cloudfunctions/directory/person/rules/place-people.ts'
import type { Building } from '../../../cloudfunctions/directory/place/place-record.ts'
import { aGrid, community, moment, noon } from '../help/example.ts'

const wang = { id: 'w3', name: '王敏', phone: '15400000003' }
const li = { id: 'w2', name: '李慧', phone: '15400000002' }
const police = { role: '社区民警', name: '周警官', phone: '15450000001' }
const head = { role: '楼长', name: '孙师傅', phone: '15460000012' }
const grid = aGrid(`${community}003`, { worker: wang, backup: li, standby: [police] })
const building: Building = {
  ...{ _id: `${community}B012`, name: '12栋', estate: '半山花园', community, grid: grid._id },
  communityName: '半山花园社区',
  point: { type: 'Point', coordinates: [118.45, 31.676] },
  standby: [head],
}

const called = ({ people }: ReturnType<typeof peopleOf>) =>
  people.map(({ role, name, phone, note }) => `${role} ${name} ${phone} ${note}`.trimEnd())

describe('who stands behind a place', () => {
  it('is its worker, then whom the city names for the building, then for the grid', () => {
    expect(called(peopleOf({ grid, building }, noon))).toEqual([
      '网格员 王社工 15400000003',
      '楼长 孙师傅 15460000012',
      '社区民警 周警官 15450000001',
    ])
    expect(called(peopleOf({ grid }, noon))).toEqual([
      '网格员 王社工 15400000003',
      '社区民警 周警官 15450000001',
    ])
  })

  it('is whoever stands in while the worker is away, who need not be called then', () => {
    const away = [{ from: noon - 1, until: moment('2026-12-02 00:00') }]
    const absent = { ...grid, worker: { ...wang, away } }
    expect(called(peopleOf({ grid: absent }, noon)).slice(0, 2)).toEqual([
      '网格员 王社工  请假到 12 月 1 日',
      '替班 李社工 15400000002',
    ])
  })

  it('is whoever helps where nobody has the grid, and nobody where nobody does', () => {
    const { worker: _, ...vacant } = grid
    expect(called(peopleOf({ grid: vacant }, noon))[0]).toBe(
      '替班 李社工 15400000002 这个网格暂时没有网格员',
    )
    expect(called(peopleOf({ grid: aGrid(`${community}003`, {}) }, noon))).toEqual([])
  })

  it('comes with the community’s number and hours, where the city gave them', () => {
    const hall = { phone: '15470000001', hours: '工作日 8:30–12:00' }
    const area = { _id: community, name: '半山花园社区', level: 'community', hall } as const
    expect(peopleOf({ grid, building, community: area }, noon)).toMatchObject({
      ...{ place: '半山花园 12栋', grid: '第3网格', hall },
    })
    expect(peopleOf({ grid }, noon)).toMatchObject({
      ...{ place: '第3网格', hall: { phone: '', hours: '' } },
    })
  })
})
