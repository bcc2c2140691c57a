import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripPhoto } from '../../../cloudfunctions/core/files/strip-photo.ts'
import { aJpeg, bareJpeg, whereTaken } from '../../procedures/help/a-jpeg.ts'

describe('a photo for the board', () => {
  it('keeps the picture, and drops all metadata', () => {
    expect(Buffer.from(aJpeg).includes(whereTaken)).toBe(true)
    expect(stripPhoto(aJpeg)).toEqual(bareJpeg)
    expect(stripPhoto(bareJpeg)).toEqual(bareJpeg)
  })

  it('refuses another kind of file, and one that was cut off', () => {
    expect(stripPhoto(new TextEncoder().encode('<svg/>'))).toBeUndefined()
    for (let length = 0; length < bareJpeg.length; length++) {
      expect(stripPhoto(bareJpeg.subarray(0, length)), `${length}`).toBeUndefined()
    }
  })

  it('keeps every segment but those of metadata, long or empty', () => {
    const [start, end] = [bareJpeg.subarray(0, 2), bareJpeg.subarray(-2)]
    for (let marker = 0xc0; marker <= 0xfe; marker++) {
      if (marker >= 0xd0 && marker <= 0xda) continue
      for (const length of [2, 300]) {
        const segment = new Uint8Array(length + 2).fill(7)
        segment.set([0xff, marker, length >> 8, length & 0xff])
        const about = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe
        const kept = about ? [] : [...segment]
        expect(stripPhoto(new Uint8Array([...start, ...segment, ...end])), `${marker}`).toEqual(
          new Uint8Array([...start, ...kept, ...end]),
        )
      }
    }
  })

  it.each([
    ['starts otherwise', [0x00, 0xd8, 0xff, 0xd9]],
    ['starts with another marker', [0xff, 0xd7, 0xff, 0xd9]],
    ['has something else where a marker should be', [0xff, 0xd8, 0x00, 0xdb, 0, 2, 0xff, 0xd9]],
    ['has something between two segments', [0xff, 0xd8, 0xff, 0xdb, 0, 2, 7, 0xff, 0xd9]],
    ['has a segment shorter than its own length', [0xff, 0xd8, 0xff, 0xdb, 0, 1, 0xff, 0xd9]],
    ['never ends its picture', [0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 2, 0xff]],
  ])('refuses a file that %s', (_, bytes) => {
    expect(stripPhoto(new Uint8Array(bytes))).toBeUndefined()
  })

  it('goes on behind a restart marker, and refuses any other within the picture', () => {
    for (const within of [0x00, 0xd0, 0xd7]) {
      const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xda, 0, 2, 0xff, within, 5, 0xff, 0xd9])
      expect(stripPhoto(photo), `${within}`).toEqual(photo)
    }
    for (const marker of [0xcf, 0xd8]) {
      const broken = [0xff, 0xd8, 0xff, 0xda, 0, 2, 0xff, marker, 0, 9, 0xff, 0xd9]
      expect(stripPhoto(new Uint8Array(broken)), `${marker}`).toBeUndefined()
    }
  })

  it('never grows', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const file = new Uint8Array([0xff, 0xd8, ...bytes])
        expect(stripPhoto(file)?.length ?? 0).toBeLessThanOrEqual(file.length)
      }),
    )
  })
})
