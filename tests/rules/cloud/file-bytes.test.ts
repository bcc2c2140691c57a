import { describe, expect, it } from 'vitest'
import { platformFiles } from './platform-files.ts'

const text = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString()

describe("a file's bytes", () => {
  it('are read, and are nothing when the file is gone', async () => {
    const { files, replies } = platformFiles()
    expect(text(await files.read('a', 100))).toBe('bytes of https://files/a?1')
    expect(await files.read('gone', 100)).toBe('gone')
    await expect(files.read('stuck', 100)).rejects.toThrow('SYS_ERR')
    replies.push(new Response('', { status: 404 }), new Response('', { status: 500 }))
    expect(await files.read('a', 100)).toBe('gone')
    await expect(files.read('a', 100)).rejects.toThrow('500')
  })

  it('are never held beyond what was asked for, however many there are', async () => {
    const { files, replies } = platformFiles()
    const part = new Uint8Array(1000)
    let given = 0
    const endless = new ReadableStream({
      pull(stream) {
        given += part.length
        stream.enqueue(part)
      },
    })
    replies.push(new Response(endless), new Response(part), new Response(part))
    expect(await files.read('a', 5000)).toBe('large')
    expect(given).toBeLessThanOrEqual(8000)
    expect(await files.read('a', 1000)).toHaveLength(1000)
    expect(await files.read('a', 999)).toBe('large')
  })

  it('are deleted where some are gone already, and the platform’s failure is thrown', async () => {
    const { files, batches } = platformFiles()
    const ids = Array.from({ length: 60 }, (_, i) => `gone-${i}`)
    await files.remove(ids)
    expect(batches.map((batch) => batch.length)).toEqual([50, 10])
    await expect(files.remove(['a', 'stuck'])).rejects.toThrow('SYS_ERR')
  })

  it('leave no link in the instance when they are deleted', async () => {
    const { files, batches } = platformFiles()
    await files.links(['a'])
    await files.remove(['a'])
    await files.links(['a'])
    expect(batches).toEqual([['a'], ['a'], ['a']])
  })
})
