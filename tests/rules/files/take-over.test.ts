import { describe, expect, it } from 'vitest'
import { removeBelow } from '../../../cloudfunctions/core/files/remove-below.ts'
import { stripVoice } from '../../../cloudfunctions/core/files/strip-voice.ts'
import { isKept, keptFolder, MOST, takeOver } from '../../../cloudfunctions/core/files/take-over.ts'
import { aJpeg, bareJpeg } from '../../procedures/help/a-jpeg.ts'
import { aSound, bareSound } from '../../procedures/help/a-sound.ts'
import { memoryFiles } from '../help/memory-files.ts'

const upload = 'cloud://local.local/u/folder/token/1.jpg'
const newContext = () => ({ files: memoryFiles(), sign: (text: string) => `[${text}]` })

describe('an upload that is taken over', () => {
  it('lies under the SHA-256 of its bytes, where its record has its folder, and stays where it was', async () => {
    const { files, sign } = newContext()
    files.upload(upload, aJpeg)
    const folder = keptFolder({ sign }, 'reports', 'a')
    expect(folder).not.toBe(keptFolder({ sign }, 'whistles', 'a'))
    const kept = await takeOver({ files, sign }, upload, folder)
    expect(kept?.sum).toMatch(/^[0-9a-f]{64}$/)
    expect(kept?.file).toBe(`cloud://local.local/${folder}${kept?.sum}.jpg`)
    expect(await files.read(kept?.file ?? '', MOST)).toEqual(bareJpeg)
    expect([upload, kept?.file ?? ''].map((file) => isKept({ files }, file))).toEqual([false, true])
    expect(await takeOver({ files, sign }, upload, folder)).toEqual(kept)
    expect(files.all()).toHaveLength(2)
  })

  it('is nothing where it is gone, too large, of another kind or another environment', async () => {
    const { files, sign } = newContext()
    const large = new Uint8Array(MOST + 1)
    large.set(bareJpeg.subarray(0, -2))
    for (const [id, bytes] of [
      [upload, new Uint8Array(0)],
      [upload, large],
      [upload, aSound],
      [upload.replace('1.jpg', 'v.mp3'), aJpeg],
      [upload.replace('1.jpg', '1.svg'), aJpeg],
      [upload.replace('local.local', 'evil'), aJpeg],
    ] as const) {
      files.upload(id, bytes)
      expect(await takeOver({ files, sign }, id, 'kept/x/'), id).toBeUndefined()
    }
    expect(await takeOver({ files, sign }, `${upload}.jpg`, 'kept/x/')).toBeUndefined()
    expect(files.all().filter((file) => isKept({ files }, file))).toEqual([])
  })
})

describe('a recording', () => {
  it('keeps its sound, and nothing that tells about it', () => {
    expect(stripVoice(aSound)).toEqual(bareSound)
    expect(stripVoice(bareSound)).toEqual(bareSound)
    expect(stripVoice(aSound.subarray(0, -128))).toEqual(bareSound)
  })

  it.each([
    ['nothing', []],
    ['a picture', [...bareJpeg]],
    ['a tag alone', [...aSound.subarray(0, 20)]],
    ['a frame of another layer', [0xff, 0xfd, 0x44, 0xc4]],
    ['a frame of an unknown version', [0xff, 0xeb, 0x44, 0xc4]],
    ['half a frame’s beginning', [0xff]],
  ])('is none where the file is %s', (_, bytes) => {
    expect(stripVoice(new Uint8Array(bytes))).toBeUndefined()
  })
})

describe('what lies below a folder', () => {
  it('goes, page by page, as far as it is to go and there is time', async () => {
    const files = memoryFiles()
    const ids = Array.from({ length: 1500 }, (_, n) => `cloud://local.local/u/a/${n}`)
    for (const id of ids) files.upload(id, bareJpeg)
    files.upload('cloud://local.local/u/b/1', bareJpeg)
    expect(await removeBelow(files, 'u/a/', { goOn: () => false })).toBe(0)
    expect(await removeBelow(files, 'u/a/', { goes: ({ path }) => path.endsWith('7') })).toBe(150)
    expect(await removeBelow(files, 'u/a/')).toBe(1350)
    expect(files.all()).toEqual(['cloud://local.local/u/b/1'])
  })
})
