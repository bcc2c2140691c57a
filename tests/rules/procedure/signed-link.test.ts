import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../../cloudfunctions/core/cloud/identity.ts'
import { readSignedLink, signedLink } from '../../../cloudfunctions/core/procedure/signed-link.ts'
import { type LinkKind, linkKindOf } from '../../../miniprogram/contract/link.ts'

const city = { linkPrefix: 'https://jiazai.example.cn/b/' }
const sign = (text: string) => fingerprint('the key of this city, 32 letters', text)
const stranger = (text: string) => fingerprint('the key of another, 32 letters..', text)

const kinds: readonly LinkKind[] = ['slip', 'whistle', 'invitation', 'window']
const kind = fc.constantFrom(...kinds)
const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/)
const until = fc.integer({ min: 1, max: 4_000_000_000_000 })

describe('a signed link', () => {
  it('opens its record until its end', () => {
    fc.assert(
      fc.property(kind, id, until, fc.nat(1e9), (kind, id, until, before) => {
        const link = signedLink(city, kind, id, until, sign)
        expect(readSignedLink(city, kind, link, until - 1 - before, sign)).toBe(id)
        expect(readSignedLink(city, kind, link, until + before, sign)).toBeUndefined()
      }),
    )
  })

  it('lies beside the codes of buildings, with its end in the address', () => {
    expect(signedLink(city, 'slip', 'abc', 36 ** 8, sign)).toMatch(
      /^https:\/\/jiazai\.example\.cn\/s\/abc\.100000000\.[0-9a-f]{20}$/,
    )
  })

  it('says of which kind it is, and no other link does', () => {
    fc.assert(
      fc.property(kind, id, until, (kind, id, until) => {
        expect(linkKindOf(signedLink(city, kind, id, until, sign))).toBe(kind)
      }),
    )
    expect(linkKindOf(`${city.linkPrefix}340504002007B012`)).toBeUndefined()
    expect(linkKindOf('https://example.cn/')).toBeUndefined()
  })

  it('opens no record of another kind, even when its signature is moved', () => {
    fc.assert(
      fc.property(kind, kind, id, until, (made, read, id, until) => {
        fc.pre(made !== read)
        const link = signedLink(city, made, id, until, sign)
        const placed = signedLink(city, read, id, until, sign)
        const moved = placed.slice(0, -20) + link.slice(-20)
        expect(readSignedLink(city, read, link, until - 1, sign)).toBeUndefined()
        expect(readSignedLink(city, read, moved, until - 1, sign)).toBeUndefined()
      }),
    )
  })

  it('opens nothing when a single letter of it is altered', () => {
    fc.assert(
      fc.property(kind, id, until, fc.nat(), fc.stringMatching(/^[\w.-]$/), (...given) => {
        const [kind, id, until, place, letter] = given
        const link = signedLink(city, kind, id, until, sign)
        const at = place % link.length
        fc.pre(link[at] !== letter)
        const altered = link.slice(0, at) + letter + link.slice(at + 1)
        expect(readSignedLink(city, kind, altered, 0, sign)).toBeUndefined()
      }),
    )
  })

  it('is compared by fingerprints, so that time tells nothing of how much of a proof is right', () => {
    const link = signedLink(city, 'slip', 'abc', 1000, sign)
    const altered = link.slice(0, -1) + (link.endsWith('0') ? '1' : '0')
    const signed: string[] = []
    readSignedLink(city, 'slip', altered, 0, (text) => {
      signed.push(text)
      return sign(text)
    })
    for (const proof of [altered, link]) expect(signed).toContain(proof.slice(-20))
  })

  it("opens nothing when it was signed with another city's key, or longer than it was", () => {
    const link = signedLink(city, 'invitation', 'abc', 1000, sign)
    expect(readSignedLink(city, 'invitation', link, 0, stranger)).toBeUndefined()
    expect(readSignedLink(city, 'invitation', `${link}0`, 0, sign)).toBeUndefined()
    expect(readSignedLink(city, 'invitation', link.slice(0, -1), 0, sign)).toBeUndefined()
  })
})
