import { describe, expect, it } from 'vitest'
import { exampleCity } from '../../city/maanshan/city.ts'
import { readCode, textOf } from '../../cloudfunctions/matters/window/rules/code.ts'

const { areas, windows } = exampleCity()

describe('the windows of the example city', () => {
  it('stand in communities that are there, each with a code of its own', () => {
    const communities = new Set(areas.map(({ _id }) => _id))
    expect(windows.filter(({ community }) => !communities.has(community))).toEqual([])
    const codes = windows.map(({ _id }) => textOf({ window: _id, serial: 0 }))
    expect(codes.map((code) => readCode(code)?.window)).toEqual(windows.map(({ _id }) => _id))
    expect(new Set(codes).size).toBe(windows.length)
  })

  it('name each service once, in words that fit on a button', () => {
    for (const { services } of windows) {
      expect(new Set(services.map(({ code }) => code)).size).toBe(services.length)
      expect(services.filter(({ name }) => [...name].length > 8)).toEqual([])
    }
  })
})
