import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clock } from '../../local/clock/clock.ts'
import { readStorageRule } from '../../local/cloud/files/storage-rule.ts'
import { openTestCloud, type TestCloud } from './cloud-for-tests.ts'

const clock = Clock.standing(Date.UTC(2026, 6, 7, 2))
let local: TestCloud
beforeAll(async () => {
  local = await openTestCloud({ clock })
})
afterAll(() => local.close())

const upload = async (path: string, openid: string, body: string) => {
  const url = `${local.url}/wx/files/${path.split('/').map(encodeURIComponent).join('/')}`
  const reply = await fetch(url, { method: 'PUT', headers: { 'x-wx-openid': openid }, body })
  return (await reply.json()) as { fileID?: string; errCode?: number; errMsg: string }
}
const link = async (fileID: string, maxAge = 60) => {
  const reply = await local.run(
    `return (await app.getTempFileURL({ fileList: [{ fileID: input.fileID, maxAge: input.maxAge }] })).fileList[0]`,
    { fileID, maxAge },
  )
  return reply as { code: string; tempFileURL: string }
}

describe('files of functions', () => {
  it('go up, come down, and are deleted through the real SDK', async () => {
    const seen = await local.run(`
      const { fileID } = await app.uploadFile({ cloudPath: '目录/测试 1.png', fileContent: Buffer.from('hello') })
      const { fileContent } = await app.downloadFile({ fileID })
      const { fileList } = await app.deleteFile({ fileList: [fileID] })
      const again = await app.getTempFileURL({ fileList: [fileID] })
      return [fileContent.toString(), fileList[0].code, again.fileList[0].code]`)
    expect(seen).toEqual(['hello', 'SUCCESS', 'STORAGE_FILE_NONEXIST'])
  })

  it('refuse paths that leave the folder', async () => {
    const codes = await local.run(`
      const paths = ['../out.txt', '/abs.txt', 'a//b.txt', 'a/../../b.txt', '']
      return Promise.all(paths.map((cloudPath) =>
        app.uploadFile({ cloudPath, fileContent: Buffer.from('x') }).then(() => 'kept', (error) => error.code)))`)
    expect(new Set(codes as string[])).toEqual(new Set(['INVALID_PARAM']))
  })
})

describe('files that functions copy', () => {
  it('lie at both paths, or at the new one only, and may keep a file that is in the way', async () => {
    const seen = await local.run(`
      const put = (cloudPath, text) => app.uploadFile({ cloudPath, fileContent: Buffer.from(text) })
      const read = (path) => app.downloadFile({ fileID: 'cloud://local.local/' + path })
        .then(({ fileContent }) => fileContent.toString(), () => 'gone')
      const copy = async (srcPath, dstPath, more) => (await app.copyFile({ fileList: [{ srcPath, dstPath, ...more }] })).fileList[0].code
      await put('from/a.txt', 'new'), await put('taken/a.txt', 'old')
      return [
        await copy('from/a.txt', 'to/a.txt', {}), await read('to/a.txt'), await read('from/a.txt'),
        await copy('from/a.txt', 'taken/a.txt', { overwrite: false }), await read('taken/a.txt'),
        await copy('from/a.txt', 'taken/a.txt', { removeOriginal: true }), await read('taken/a.txt'), await read('from/a.txt'),
        await copy('nowhere/a.txt', 'to/a.txt', {}),
      ]`)
    expect(seen).toEqual([
      'SUCCESS',
      'new',
      'new',
      'STORAGE_COPY_FAILED',
      'old',
      'SUCCESS',
      'new',
      'gone',
      'STORAGE_COPY_FAILED',
    ])
  })

  it('tell their size and kind', async () => {
    const info = await local.run(`
      await app.uploadFile({ cloudPath: 'info/a.png', fileContent: Buffer.from('12345') })
      return (await app.getFileInfo({ fileList: ['cloud://local.local/info/a.png'] })).fileList[0]`)
    expect(info).toMatchObject({ code: 'SUCCESS', size: 5, mime: 'image/png', fileName: 'a.png' })
  })

  it('are 50 at most in one request', async () => {
    const code = await local.run(`
      const fileList = Array.from({ length: 51 }, (_x, n) => 'cloud://local.local/' + n)
      return app.getTempFileURL({ fileList }).then(() => 'answered', (error) => error.code)`)
    expect(code).toBe('INVALID_PARAM')
  })
})

describe('files of phones', () => {
  it('are kept under the path that was asked for, and shown by a link', async () => {
    const { fileID, errMsg } = await upload('u/ann/照片 1.JPG', 'ann', 'jpeg bytes')
    expect(errMsg).toBe('cloud.uploadFile:ok')
    const { code, tempFileURL } = await link(fileID ?? '')
    const shown = await fetch(tempFileURL)
    expect(code).toBe('SUCCESS')
    expect(shown.headers.get('content-type')).toBe('image/jpeg')
    expect(await shown.text()).toBe('jpeg bytes')
  })

  it('are overwritten by their owner only, even when two come at once', async () => {
    await upload('u/ann/a.txt', 'ann', 'one')
    expect(await upload('u/ann/a.txt', 'ann', 'two')).toHaveProperty('fileID')
    const refusal = await upload('u/ann/a.txt', 'bob', 'three')
    expect(refusal).toMatchObject({ errCode: -503002 })
    expect(refusal.errMsg).toContain('cloud.uploadFile:fail')
    const both = await Promise.all([upload('both', 'ann', 'a'), upload('both', 'bob', 'b')])
    expect(both.filter((reply) => 'fileID' in reply)).toHaveLength(1)
  })

  it('can’t be written without saying who holds the phone', async () => {
    const reply = await fetch(`${local.url}/wx/files/x`, { method: 'PUT', body: 'x' })
    expect(await reply.json()).toMatchObject({ errCode: -501007 })
  })

  it.each(['%2e%2e/secret', 'a/%2e%2e/%2e%2e/secret', 'a%00b', '..%5csecret'])(
    'can’t leave their folder by %s',
    async (path) => {
      const reply = await fetch(`${local.url}/wx/files/${path}`, {
        method: 'PUT',
        headers: { 'x-wx-openid': 'ann' },
        body: 'x',
      })
      const body: unknown = await reply.json().catch(() => ({}))
      // the URL itself may climb out of /wx/files: then nothing answers it
      expect(reply.status === 404 || JSON.stringify(body).includes('-501007')).toBe(true)
    },
  )
})

describe('the security rule of a storage', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rule-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const ruled = (write: unknown) => {
    const file = join(folder, 'storage.json')
    writeFileSync(file, JSON.stringify({ read: false, write }))
    return file
  }
  const own = { path: 'own/a.txt', openid: 'ann' }
  const below = '/^own\\/[a-z]+[.]txt$/.test(resource.path) == true'

  it('lets write what its terms all allow, by path and by who made a file', () => {
    const mayWrite = readStorageRule(ruled(`${below} && resource.openid == auth.openid`))
    expect(mayWrite(own, 'ann')).toBe(true)
    expect(mayWrite(own, 'bob')).toBe(false)
    expect(mayWrite({ ...own, path: 'public/a.txt' }, 'ann')).toBe(false)
    expect(mayWrite({ ...own, path: 'own/../a.txt' }, 'ann')).toBe(false)
    expect(readStorageRule(ruled(below.replace('true', 'false')))(own, 'ann')).toBe(false)
    for (const all of [true, false]) expect(readStorageRule(ruled(all))(own, 'bob')).toBe(all)
  })

  it.each(['auth.uid == resource.openid', "resource.openid == 'ann'", '', undefined])(
    'is refused where it says what is not known here: %s',
    (write) => expect(() => readStorageRule(ruled(write))).toThrow(/rule/),
  )

  it('holds for phones, whatever is there already, and not for functions', async () => {
    const storage = ruled(`${below} && resource.openid == auth.openid`)
    const ruledCloud = await openTestCloud({ clock, storage })
    try {
      const put = async (path: string) => {
        const headers = { 'x-wx-openid': 'ann' }
        const sent = { method: 'PUT', headers, body: 'x' }
        const reply = await fetch(`${ruledCloud.url}/wx/files/${path}`, sent)
        return ((await reply.json()) as { errCode?: number }).errCode
      }
      await ruledCloud.run(
        `for (const cloudPath of ['own/b.txt', 'public/a.txt']) await app.uploadFile({ cloudPath, fileContent: Buffer.from('y') })`,
      )
      expect(await put('own/a.txt')).toBeUndefined()
      for (const path of ['own/b.txt', 'public/a.txt', 'public/new.txt', 'new.txt']) {
        expect(await put(path), path).toBe(-503002)
      }
    } finally {
      await ruledCloud.close()
    }
  })
})

describe('a link', () => {
  it('ends with its time', async () => {
    const { fileID } = await upload('short.txt', 'ann', 'soon gone')
    const { tempFileURL } = await link(fileID ?? '', 30)
    expect((await fetch(tempFileURL)).status).toBe(200)
    clock.move(31_000)
    expect((await fetch(tempFileURL)).status).toBe(403)
  })

  it('can’t be forged, turned to another file or used to write', async () => {
    const { fileID } = await upload('mine.txt', 'ann', 'mine')
    await upload('hers.txt', 'bob', 'hers')
    const { tempFileURL } = await link(fileID ?? '')
    const hers = Buffer.from('hers.txt').toString('base64url')
    const mine = Buffer.from('mine.txt').toString('base64url')
    expect((await fetch(tempFileURL.replace(mine, hers))).status).toBe(403)
    expect((await fetch(tempFileURL.replace(/.(\.txt)$/, 'x$1'))).status).toBe(403)
    expect(
      (await fetch(tempFileURL.replace('/get/', '/put/'), { method: 'PUT', body: 'x' })).status,
    ).toBe(403)
    expect((await fetch(tempFileURL, { method: 'PUT', body: 'x' })).status).toBe(403)
  })
})
