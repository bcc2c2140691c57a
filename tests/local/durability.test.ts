import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, it } from 'vitest'
import { openTestCloud } from './cloud-for-tests.ts'

const data = mkdtempSync(join(tmpdir(), 'local-kill-'))
afterAll(() => rmSync(data, { recursive: true }))

type Written = { counter: string; id: string; n: number }

/** Lets a process write until it has answered `enough` writes, kills it, and gives what was answered. */
async function writeAndKill(enough: number): Promise<Written[]> {
  const writer = join(import.meta.dirname, 'fixtures', 'writer.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', writer, data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const answered: Written[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    answered.push(JSON.parse(line) as Written)
    if (answered.length === enough) child.kill('SIGKILL')
  }
  return answered
}

describe('a process that is killed', () => {
  it('loses no write that was answered, twice over the same folder', async () => {
    const answered = [...(await writeAndKill(40)), ...(await writeAndKill(60))]
    const local = await openTestCloud({ data })
    try {
      const entries = new Set(local.cloud.find('entries').map(({ _id }) => _id))
      expect(answered.filter(({ id }) => !entries.has(id))).toEqual([])
      for (const { _id, n } of local.cloud.find('counters')) {
        const last = answered.filter(({ counter }) => counter === _id).at(-1)
        expect(Number(n)).toBeGreaterThanOrEqual(last?.n ?? 0)
      }
    } finally {
      await local.close()
    }
  })

  it('leaves a folder that two processes can’t open at once', async () => {
    const first = await openTestCloud({ data })
    await expect(openTestCloud({ data })).rejects.toThrow('in use by another process')
    await first.close()
  })
})

describe('a folder that is opened again', () => {
  it('has documents, their types, collections and files', async () => {
    const first = await openTestCloud({ data })
    await first.run(`
      await db.createCollection('bare')
      await db.collection('kept').add({ _id: 'k', at: new Date(5), half: 0.5, list: [{ a: null }] })
      await app.uploadFile({ cloudPath: 'kept.txt', fileContent: Buffer.from('kept') })`)
    await first.close()
    const second = await openTestCloud({ data })
    try {
      expect(second.cloud.find('kept')).toEqual([
        { _id: 'k', at: new Date(5), half: 0.5, list: [{ a: null }] },
      ])
      expect(second.cloud.find('bare')).toEqual([])
      const bytes = await second.run(
        `return (await app.downloadFile({ fileID: 'cloud://local.local/kept.txt' })).fileContent.toString()`,
      )
      expect(bytes).toBe('kept')
    } finally {
      await second.close()
    }
  })
})

describe('a value that is removed or replaced', () => {
  /** Every byte of every file under a folder, one character a byte. */
  const bytesIn = (folder: string): string =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('\n')

  it('is nowhere on disk after a checkpoint, be it a document, a value or a file', async () => {
    const local = await openTestCloud()
    try {
      await local.run(`
        await db.createCollection('diary')
        const long = 'SecretPage '.repeat(2000)
        await db.collection('diary').add({ _id: 'a', words: long })
        await db.collection('diary').add({ _id: 'b', words: 'SecretLine' })
        await db.collection('diary').add({ _id: 'c', words: 'stays' })
        await app.uploadFile({ cloudPath: 'SecretPath.txt', fileContent: Buffer.from('SecretBytes') })`)
      await local.cloud.checkpoint()
      expect(bytesIn(local.data).match(/Secret\w+/g)).not.toBeNull()
      await local.run(`
        await db.collection('diary').doc('a').remove()
        await db.collection('diary').doc('b').update({ words: '-' })
        await app.deleteFile({ fileList: ['cloud://local.local/SecretPath.txt'] })`)
      await local.cloud.checkpoint()
      expect(bytesIn(local.data).match(/Secret\w+/g)).toBeNull()
      expect(bytesIn(local.data)).toContain('stays')
    } finally {
      await local.close()
    }
  })
})
