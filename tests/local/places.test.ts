import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCloud, schemaFile, type TestCloud } from './cloud-for-tests.ts'

/** A square of `size` degrees whose south-west corner is given. */
const square = (x: number, y: number, size = 0.01) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ],
})

const folder = mkdtempSync(join(tmpdir(), 'local-schema-'))
const schema = schemaFile(folder, [
  { name: 'plain', indexes: [] },
  { name: 'grids', indexes: [{ name: 'outline', keys: { outline: '2dsphere' } }] },
])

let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud({ schema })
  await local.cloud.load(
    'grids',
    Array.from({ length: 1675 }, (_, i) => ({
      _id: `g${i}`,
      outline: square(118 + (i % 50) * 0.01, 31 + Math.floor(i / 50) * 0.01),
    })),
  )
})
afterAll(async () => {
  await local.close()
  rmSync(folder, { recursive: true })
})

/** Runs a body and gives its result with the documents examined. */
async function cost(run: string) {
  const { result, call } = await local.cloud.invoke('data', { run })
  return { result, examined: call.examined, returned: call.returned }
}

describe('places', () => {
  it('are found by a point inside them, among 1,675 grids', async () => {
    const { result, examined } = await cost(`
      const { data } = await db.collection('grids').where({
        outline: _.geoIntersects({ geometry: new db.Geo.Point(118.125, 31.235) }),
      }).get()
      return data.map(({ _id }) => _id)`)
    expect(result).toEqual(['g1162'])
    expect(examined).toBeLessThanOrEqual(4)
  })

  it('belong to both neighbours on their common border', async () => {
    const ids = await local.run(`
      const { data } = await db.collection('grids').where({
        outline: _.geoIntersects({ geometry: new db.Geo.Point(118.01, 31.005) }),
      }).get()
      return data.map(({ _id }) => _id).sort()`)
    expect(ids).toEqual(['g0', 'g1'])
  })

  it('come nearest first within a distance in metres, to their border', async () => {
    const west = (metres: number) => 118 - metres / (111319.5 * Math.cos((31.005 * Math.PI) / 180))
    const near = (metres: number) => `db.collection('grids').where({ outline: _.geoNear({
      geometry: new db.Geo.Point(${west(metres)}, 31.005), maxDistance: 300, minDistance: 0 }) }).limit(1).get()`
    const found = await local.run(`return [(await ${near(290)}).data, (await ${near(310)}).data]
      .map((list) => list.map(({ _id }) => _id))`)
    expect(found).toEqual([['g0'], []])
  })

  it('are the nearest ones of all, found by looking at few', async () => {
    const all = local.cloud.find('grids')
    for (const [x, y] of [
      [118.1234, 30.9985],
      [118.5012, 31.2222],
      [117.9987, 31.1101],
      [118.2599, 31.3412],
    ] as const) {
      const near = {
        outline: { $nearSphere: { $geometry: { type: 'Point', coordinates: [x, y] } } },
      }
      const inOrder = local.cloud.find('grids', near)
      const { result, examined } = await cost(`
        const geometry = new db.Geo.Point(${x}, ${y})
        return (await db.collection('grids').where({ outline: _.geoNear({ geometry, maxDistance: 3000 }) }).limit(3).get()).data`)
      expect(inOrder).toHaveLength(all.length)
      expect(result).toEqual(inOrder.slice(0, 3))
      expect(examined).toBeLessThanOrEqual(8)
    }
  })

  it('carry their distance in an aggregation', async () => {
    const found = await local.run(`
      const { data } = await db.collection('grids').aggregate().geoNear({
        near: new db.Geo.Point(118.125, 31.235), distanceField: 'metres', spherical: true, key: 'outline',
        maxDistance: 2000,
      }).limit(2).project({ metres: 1 }).end()
      return data`)
    const [first, second] = found as { _id: string; metres: number }[]
    expect(first).toEqual({ _id: 'g1162', metres: 0 })
    expect(second?.metres).toBeGreaterThan(400)
    expect(second?.metres).toBeLessThan(600)
  })

  it('can’t be asked for without a 2dsphere index', async () => {
    const code = await local.run(`
      return db.collection('plain').where({
        place: _.geoIntersects({ geometry: new db.Geo.Point(118.1, 31.2) }),
      }).get().then(() => 'found', (error) => error.code)`)
    expect(code).toBe('DATABASE_REQUEST_FAILED')
  })

  it('must be valid shapes', async () => {
    const code = await local.run(`
      return db.collection('grids').add({ outline: { type: 'Polygon', coordinates: [[[1, 2], [3, 4]]] } })
        .then(() => 'added', (error) => error.code)`)
    expect(code).toBe('DATABASE_REQUEST_FAILED')
  })
})
