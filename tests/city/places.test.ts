import { describe, expect, it } from 'vitest'
import { exampleCity } from '../../city/maanshan/city.ts'
import { contains } from '../../city/maanshan/outlines.ts'

const { areas, grids, buildings, estates } = exampleCity()
const home = buildings.filter((building) => building.estate === '半山花园')

describe('the areas of the example city', () => {
  it('are the city, 6 districts, the streets between, and 114 communities', () => {
    const count = (level: string) => areas.filter((area) => area.level === level).length
    expect([count('city'), count('district'), count('community')]).toEqual([1, 6, 114])
    expect(areas.find((area) => area._id === '340504002007')?.name).toBe('半山花园社区')
    expect(areas.filter((area) => area.name.includes('居委会'))).toEqual([])
  })

  it('each lie in the area above them', () => {
    const codes = new Set(areas.map((area) => area._id))
    const above = { city: 4, district: 4, street: 6, community: 9 }
    expect(areas.filter((area) => !codes.has(area._id.slice(0, above[area.level])))).toEqual([])
  })
})

describe('the buildings of 半山花园', () => {
  it('are 36 houses spread over all 12 grids, and three public places', () => {
    const houses = home.filter((building) => building.name.endsWith('栋'))
    expect(houses.map((house) => house.name)).toEqual(houses.map((_, index) => `${index + 1}栋`))
    expect(houses).toHaveLength(36)
    expect(new Set(houses.map((house) => house.grid)).size).toBe(12)
    expect(
      home
        .slice(36)
        .map((place) => place.name)
        .sort(),
    ).toEqual(['健身广场', '东门', '社区服务中心'].sort())
  })

  it('have 8栋 to 14栋 and the 健身广场 in 第3网格', () => {
    const inGridThree = home.filter((building) => building.grid === '340504002007003')
    expect(inGridThree.map((building) => building.name)).toEqual([
      ...[8, 9, 10, 11, 12, 13, 14].map((number) => `${number}栋`),
      '健身广场',
    ])
  })

  it('stand inside their grid, no two at one spot', () => {
    for (const { grid, point } of buildings) {
      const holders = grids.filter(({ outline: { coordinates } }) =>
        contains(coordinates[0] ?? [], point.coordinates),
      )
      expect(holders.map(({ _id }) => _id)).toEqual([grid])
    }
    expect(new Set(buildings.map(({ point }) => String(point.coordinates))).size).toBe(
      buildings.length,
    )
  })

  it('have codes that name the community, so that they outlive the borders of grids', () => {
    for (const { _id, community } of buildings)
      expect(_id).toMatch(new RegExp(`^${community}B\\d{3}$`))
    expect(new Set(buildings.map(({ _id }) => _id)).size).toBe(buildings.length)
  })

  it('are listed by their estates', () => {
    const listed = estates.flatMap(({ _id, buildings }) => buildings.map(({ code }) => [_id, code]))
    expect(listed).toEqual(buildings.map(({ _id, community }) => [`${community}E01`, _id]))
  })
})
