import { describe, expect, it } from 'vitest'
import { estateName } from '../../../cloudfunctions/directory/place/rules/estate-name.ts'

describe('what people type for an estate', () => {
  it.each([
    ['半山花园', '半山花园'],
    [' 半 山\t花园 ', '半山花园'],
    ['半山花园小区', '半山花园'],
    ['半山花园住宅小区', '半山花园'],
    ['半山花园生活小区', '半山花园'],
    ['半山花园居民小区', '半山花园'],
    ['半山花园社区', '半山花园'],
    ['翠湖苑区', '翠湖'],
    ['钢城院区', '钢城'],
    ['半山花园12栋', '半山花园'],
    ['半山花园１２栋', '半山花园'],
    ['半山花园3号楼2单元', '半山花园'],
    ['半山花园二十一幢', '半山花园'],
    ['半山花园小区6座301', '半山花园'],
    ['半山花园8#', '半山花园'],
    ['半山花园5号', '半山花园'],
    ['小区花园', '小区花园'],
    ['小区', '小区'],
    ['12栋', '12栋'],
    ['东方明珠', '东方明珠'],
  ])('%j is looked for as %j', (typed, name) => {
    expect(estateName(typed)).toBe(name)
  })
})
