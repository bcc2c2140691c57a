import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../local/serve.ts'

const data = mkdtempSync(join(tmpdir(), 'served-'))
let served: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  const functions = join(import.meta.dirname, 'fixtures', 'functions')
  served = await serve({ functions, data, log: () => undefined })
})
afterAll(async () => {
  await served.close()
  rmSync(data, { recursive: true })
})

/** What a page is answered that calls the server by a name. */
const statusBy = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const asked = request(`${served.url}/calls`, { headers: { host } }, ({ statusCode }) =>
      resolve(statusCode),
    )
    asked.on('error', reject).end()
  })

describe('the server on this machine', () => {
  it('answers to its own names', async () => {
    const { port } = new URL(served.url)
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
      expect(await statusBy(host)).toBe(200)
    }
  })

  it('answers nobody who came by another name, made to lead here', async () => {
    for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:80']) {
      expect(await statusBy(host)).toBe(403)
    }
  })
})
