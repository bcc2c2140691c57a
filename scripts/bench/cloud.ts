import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleCity } from '../../city/maanshan/city.ts'
import { type Cloud, openCloud } from '../../local/cloud/cloud.ts'
import { at } from '../paths.ts'

/** The local cloud over the example city, for what runs in processes of its own. */
export type BenchCloud = { cloud: Cloud; gateway: string; close(): Promise<void> }

/** Opens it on a free port over a folder that goes with it. */
export async function openBenchCloud(): Promise<BenchCloud> {
  const data = mkdtempSync(join(tmpdir(), 'bench-'))
  let handle: Cloud['handle'] = async () => false
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const cloud = await openCloud({
    functions: at('dist', 'cloudfunctions'),
    data,
    schema: at('dist', 'database.json'),
    url: () => url,
  })
  handle = cloud.handle.bind(cloud)
  const city = Object.entries(exampleCity())
  await Promise.all(city.map(([name, documents]) => cloud.load(name, documents)))
  return {
    cloud,
    gateway: `${url}/admin`,
    async close() {
      await cloud.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(data, { recursive: true })
    },
  }
}
