import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { backup } from '../../local/cloud/backup/backup.ts'
import { restore } from '../../local/cloud/backup/restore.ts'
import { openTestCloud, type TestCloud } from './cloud-for-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'local-backup-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

const linkOf = (local: TestCloud, path: string) =>
  local.run(
    `const { fileList: [file] } = await app.getTempFileURL({ fileList: [{ fileID: 'cloud://local.local/${path}', maxAge: 600 }] })
     return file.tempFileURL`,
  ) as Promise<string>

describe('a backup', () => {
  it('taken while the cloud is written to, and restored, equals the store', async () => {
    const local = await openTestCloud({ data: at('first') })
    writeFileSync(at('first/key'), 'a key that others keep here')
    await local.run(`
      await db.createCollection('bare')
      await db.collection('kept').add([{ _id: 'a', at: new Date(5), list: [{ b: null }] }, { _id: 2, half: 0.5 }])
      await app.uploadFile({ cloudPath: '照片/1.jpg', fileContent: Buffer.from('jpeg') })
      await app.uploadFile({ cloudPath: 'gone.jpg', fileContent: Buffer.from('gone') })
      await app.deleteFile({ fileList: ['cloud://local.local/gone.jpg'] })`)
    const before = local.cloud.find('kept')
    const url = await linkOf(local, '照片/1.jpg')
    const writing = local.run(`
      for (let n = 0; n < 40; n++) await db.collection('later').add({ _id: n, n })`)
    expect(backup(at('first'), at('backup'))).toMatchObject({ files: 1 })
    await writing
    await local.close()

    restore(at('backup'), at('second'))
    const again = await openTestCloud({ data: at('second') })
    try {
      expect(again.cloud.find('kept')).toEqual(before)
      expect(again.cloud.find('bare')).toEqual([])
      const address = url.replace(/^http:\/\/[^/]+/, again.url)
      expect(await (await fetch(address)).text()).toBe('jpeg')
      expect(readFileSync(at('second/key'), 'utf8')).toBe('a key that others keep here')
    } finally {
      await again.close()
    }
  })

  it('holds writes without a gap: those after it are missing, none before', async () => {
    const local = await openTestCloud({ data: at('steps') })
    let isWriting = true
    const writing = (async () => {
      for (let n = 0; isWriting; n++) {
        await local.run(`await db.collection('steps').add({ _id: input, n: input })`, n)
      }
    })()
    await expect.poll(() => local.cloud.counts.writes).toBeGreaterThan(20)
    backup(at('steps'), at('steps-backup'))
    isWriting = false
    await writing
    await local.close()
    restore(at('steps-backup'), at('steps-again'))
    const again = await openTestCloud({ data: at('steps-again') })
    const steps = again.cloud.find('steps').map(({ n }) => Number(n))
    await again.close()
    expect(steps.length).toBeGreaterThan(10)
    expect(steps.sort((a, b) => a - b)).toEqual(steps.map((_n, i) => i))
  })

  it('is not restored over a folder that holds something', () => {
    expect(() => restore(at('backup'), at('first'))).toThrow('is not empty')
  })

  it('must be one, and of a store', () => {
    writeFileSync(at('words'), 'no backup')
    expect(() => restore(at('words'), at('third'))).toThrow('is no backup')
    expect(() => backup(at('nowhere'), at('out'))).toThrow('holds no store')
  })
})
