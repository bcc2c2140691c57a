import { describe, expect, it } from 'vitest'
import type { Grid } from '../../../cloudfunctions/directory/place/place-record.ts'
import { suggestWorker } from '../../../cloudfunctions/directory/staff/rules/suggest.ts'
import { aGrid, community, noon } from '../help/example.ts'

/** A grid a thousandth of a degree wide whose south-west corner is there. */
const gridAt = (number: number, [x, y]: [number, number], told: Partial<Grid> = {}) =>
  aGrid(`${community}${String(number).padStart(3, '0')}`, {
    worker: { id: `w${number}`, name: '王敏', phone: '' },
    outline: {
      type: 'Polygon',
      coordinates: [
        [
          [x, y],
          [x + 0.001, y],
          [x + 0.001, y + 0.001],
          [x, y + 0.001],
          [x, y],
        ],
      ],
    },
    ...told,
  })

const away = [{ from: noon - 1, until: noon + 1 }]
const absent = { id: 'w3', name: '王敏', phone: '', away }
const own = (told: Partial<Grid> = {}) => gridAt(3, [118.45, 31.676], told)
const near = gridAt(5, [118.452, 31.676])
const far = gridAt(1, [118.45, 31.679])
const place = { grid: own()._id }

describe('the worker who suits best', () => {
  it("is the grid's own", () => {
    expect(suggestWorker([far, near, own()], place, noon)).toEqual({
      id: 'w3',
      name: '王社工',
      why: '第3网格的网格员',
    })
  })

  it('is their backup while they are away', () => {
    const backup = { id: 'w9', name: '李慧', phone: '' }
    expect(suggestWorker([near, own({ worker: absent, backup })], place, noon)).toEqual({
      id: 'w9',
      name: '李社工',
      why: '替第3网格请假的王社工',
    })
  })

  it('is the backup where nobody has the grid', () => {
    const { worker: _, ...vacant } = own({ backup: { id: 'w9', name: '李慧', phone: '' } })
    expect(suggestWorker([near, vacant], place, noon)).toEqual({
      id: 'w9',
      name: '李社工',
      why: '替班：第3网格没有网格员',
    })
  })

  it('is the nearest who is there when nobody of the grid is', () => {
    const alone = own({ worker: absent })
    expect(suggestWorker([far, near, alone], place, noon)).toMatchObject({
      id: 'w5',
      why: '本网格没人，第5网格离得最近',
    })
    const { worker: _, ...vacant } = own()
    expect(suggestWorker([far, near, vacant], place, noon)?.id).toBe('w5')
    const nearAway = { ...near, worker: { ...absent, id: 'w5' } }
    expect(suggestWorker([far, nearAway, alone], place, noon)?.id).toBe('w1')
  })

  it('is nearest to the pin where there is no grid, and nobody where nothing says where', () => {
    const pin = { point: [118.4503, 31.6785] } as const
    expect(suggestWorker([near, far], pin, noon)).toMatchObject({
      id: 'w1',
      why: '点的位置不在任何网格里，离第1网格最近',
    })
    expect(suggestWorker([near, far], {}, noon)).toBeUndefined()
    expect(suggestWorker([], pin, noon)).toBeUndefined()
  })

  it('is measured from the middle of a grid, and a degree east is shorter than one north', () => {
    const [south, north] = [gridAt(1, [118.45, 31.676]), gridAt(2, [118.45, 31.679])]
    const [west, east] = [gridAt(1, [118.45, 31.676]), gridAt(2, [118.453, 31.676])]
    const nearest = (grids: Grid[], point: [number, number]) =>
      suggestWorker(grids, { point }, noon)?.id
    expect(nearest([north, south], [118.4505, 31.67795])).toBe('w1')
    expect(nearest([south, north], [118.4505, 31.67805])).toBe('w2')
    expect(nearest([east, west], [118.45195, 31.6765])).toBe('w1')
    expect(nearest([west, east], [118.45205, 31.6765])).toBe('w2')
    const eastward = gridAt(5, [118.4511, 31.676])
    expect(nearest([gridAt(6, [118.45, 31.677]), eastward], [118.4505, 31.6765])).toBe('w5')
  })
})
