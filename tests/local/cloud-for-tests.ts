import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cloud, type CloudOptions, openCloud } from '../../local/cloud/cloud.ts'

/** A cloud of the fixture functions on a free port, over a folder that goes with it. */
export type TestCloud = {
  cloud: Cloud
  url: string
  data: string
  /** Runs a body of JavaScript on the real SDK (`db`, `_`, `$`, `app`, `input`) in a function. */
  run(body: string, input?: unknown): Promise<unknown>
  close(): Promise<void>
}

const fixtureFunctions = join(import.meta.dirname, 'fixtures', 'functions')

/** Opens a cloud for tests; with `data`, over a folder that is kept. */
export async function openTestCloud(options: Partial<CloudOptions> = {}): Promise<TestCloud> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'local-cloud-'))
  let handle: Cloud['handle'] = async () => false
  const server = createServer((request, response) => {
    void handle(request, response).then((known) => known || response.writeHead(404).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const url = `http://127.0.0.1:${port}`
  const cloud = await openCloud({ functions: fixtureFunctions, data, url: () => url, ...options })
  handle = cloud.handle.bind(cloud)
  return {
    cloud,
    url,
    data,
    run: async (run, input) => (await cloud.invoke('data', { run, input })).result,
    async close() {
      await cloud.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      if (options.data === undefined) rmSync(data, { recursive: true })
    },
  }
}

/** Writes a schema file into a folder and gives its path. */
export function schemaFile(folder: string, collections: unknown[]): string {
  const file = join(folder, 'schema.json')
  writeFileSync(file, JSON.stringify({ collections }))
  return file
}

/** Sends a request to the gateway by hand, past the SDK, and gives the reply. */
export async function ask(
  local: Pick<TestCloud, 'url'>,
  body: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const reply = await fetch(`${local.url}/admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await reply.json()) as Record<string, unknown>
}
