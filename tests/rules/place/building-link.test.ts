import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../../cloudfunctions/core/cloud/identity.ts'
import {
  buildingLink,
  readBuildingLink,
} from '../../../cloudfunctions/directory/place/rules/code.ts'

const prefix = 'https://jiazai.example.cn/b/'
const sign = (text: string) => fingerprint('the key of this city, kept secret', text)
const signElsewhere = (text: string) => fingerprint('the key of another city, kept too', text)
const building = fc.stringMatching(/^\d{12}B\d{3}$/)

describe("the link in a building's code", () => {
  it('leads back to its building', () => {
    fc.assert(
      fc.property(building, (building) => {
        const link = buildingLink(prefix, building, sign)
        expect(readBuildingLink(prefix, link, sign)).toBe(building)
      }),
    )
  })

  it('is short enough to print: ten letters prove the building', () => {
    const code = '340504002007B012'
    expect(buildingLink(prefix, code, sign)).toMatch(
      new RegExp(`^${prefix}${code}\\.[0-9a-f]{10}$`),
    )
  })

  it('leads to nothing but a building, even when it is signed', () => {
    for (const code of ['340504002007', '1340504002007B012', '340504002007B0123', '']) {
      expect(readBuildingLink(prefix, buildingLink(prefix, code, sign), sign)).toBeUndefined()
    }
    const link = buildingLink(prefix, '340504002007B012', sign)
    expect(readBuildingLink(prefix, `${link}.more`, sign)).toBeUndefined()
  })

  it('leads nowhere once a letter was changed, added or removed', () => {
    const letter = fc.constantFrom(...'0123456789abcdefB./?#% ')
    fc.assert(
      fc.property(building, fc.nat(), letter, fc.nat(2), (building, at, letter, change) => {
        const link = buildingLink(prefix, building, sign)
        const place = at % link.length
        const rest = link.slice(change === 0 ? place : place + 1)
        const other = `${link.slice(0, place)}${change === 2 ? '' : letter}${rest}`
        fc.pre(other !== link)
        expect(readBuildingLink(prefix, other, sign)).toBeUndefined()
      }),
    )
  })

  it('proves nothing for another building, another city or another key', () => {
    fc.assert(
      fc.property(building, building, (building, another) => {
        fc.pre(building !== another)
        const proof = buildingLink('', building, sign).slice(building.length)
        const link = buildingLink(prefix, building, sign)
        expect(readBuildingLink(prefix, `${prefix}${another}${proof}`, sign)).toBeUndefined()
        expect(readBuildingLink('https://else.example.cn/', link, sign)).toBeUndefined()
        expect(readBuildingLink(prefix, link, signElsewhere)).toBeUndefined()
      }),
    )
  })

  it('is not found in any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readBuildingLink(prefix, text, sign)).toBeUndefined()
        expect(readBuildingLink(prefix, prefix + text, sign)).toBeUndefined()
      }),
    )
  })

  it('is compared by fingerprints, so that time tells nothing of how much of it is right', () => {
    const link = buildingLink(prefix, '340504002007B012', sign)
    const altered = link.slice(0, -1) + (link.endsWith('0') ? '1' : '0')
    const signed: string[] = []
    readBuildingLink(prefix, altered, (text) => {
      signed.push(text)
      return sign(text)
    })
    for (const one of [altered, link]) expect(signed).toContain(one)
  })
})
