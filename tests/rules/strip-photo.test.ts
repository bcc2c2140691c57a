import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripPhoto } from '../../cloudfunctions/board/rules/strip-photo.ts'
import { aJpeg, bareJpeg, whereTaken } from '../procedures/a-jpeg.ts'

describe('a photo for the board', () => {
  it('keeps its picture, and nothing that tells about it', () => {
    expect(Buffer.from(aJpeg).includes(whereTaken)).toBe(true)
    expect(stripPhoto(aJpeg)).toEqual(bareJpeg)
    expect(stripPhoto(bareJpeg)).toEqual(bareJpeg)
  })

  it('is no other kind of file, and not cut off anywhere', () => {
    expect(stripPhoto(new TextEncoder().encode('<svg/>'))).toBeUndefined()
    for (let length = 0; length < bareJpeg.length; length++) {
      expect(stripPhoto(bareJpeg.subarray(0, length)), `${length}`).toBeUndefined()
    }
  })

  it('never grows, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const file = new Uint8Array([0xff, 0xd8, ...bytes])
        expect(stripPhoto(file)?.length ?? 0).toBeLessThanOrEqual(file.length)
      }),
    )
  })
})
