import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Clock } from '../../../local/clock/clock.ts'
import { type Cloud, openCloud } from '../../../local/cloud/cloud.ts'
import { at } from '../../../scripts/paths.ts'
import { tuesday } from '../../moments.ts'
import { expectDiscretion, heardOfStrangers, indiscreet } from './discretion.ts'
import { town } from './town.ts'

/** The key of the town's deployment. */
export const secret = 'the key of a town that is only for proofs'

export type TownOptions = {
  /** A folder that is kept; without it, one that goes with the cloud. */
  data?: string
  /** The cloud's clock; without it, one that stands on a Tuesday morning. */
  clock?: Clock
  /** Told of each request that functions make, when it has been answered. */
  asked?: (body: string) => void
  /** A folder of functions in place of ours. */
  functions?: string
  /** What an empty folder is filled with in place of the town, by collection. */
  documents?: Record<string, Iterable<Record<string, unknown>>>
}

/** The functions as they are deployed, on a local cloud over the town. */
export type TownCloud = {
  cloud: Cloud
  url: string
  /** What the functions printed, line by line. */
  printed: string[]
  /** The paths of all files in the storage. */
  files(): string[]
  close(): Promise<void>
}

/**
 * Opens it on a free port; the town is loaded when the folder is empty. Every reply is looked through:
 * whoever hears a stranger's number gets an error instead, and `close` throws for it once more.
 */
export async function openTownCloud(options: TownOptions = {}): Promise<TownCloud> {
  const { functions = at('dist', 'cloudfunctions'), documents = town } = options
  if (!existsSync(join(functions, 'api', 'index.js'))) await build()
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'town-'))
  const printed: string[] = []
  let handle: Cloud['handle'] = async () => false
  const server = createServer((request, response) => {
    void overhear(request, response, options.asked)
    void handle(request, response).then((known) => known || response.writeHead(404).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const cloud = await openCloud({
    functions,
    data,
    schema: at('dist', 'database.json'),
    storage: at('dist', 'storage.json'),
    env: { JIAZAI_SECRET: secret },
    patience: 20,
    clock: options.clock ?? Clock.standing(tuesday),
    log: (line) => printed.push(line),
    url: () => url,
  })
  handle = cloud.handle.bind(cloud)
  const told: string[] = []
  cloud.overhear((replied) => {
    const heard = heardOfStrangers(cloud.find, replied)
    told.push(...heard)
    expectDiscretion(heard)
  })
  if (cloud.empty()) {
    await Promise.all(Object.entries(documents).map(([name, own]) => cloud.load(name, own)))
  }
  return {
    cloud,
    url,
    printed,
    files: () => cloud.files.below('', '', 10_000).map(({ path }) => path),
    async close() {
      await cloud.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      if (options.data === undefined) rmSync(data, { recursive: true })
      expectDiscretion([...told, ...indiscreet(printed)])
    },
  }
}

/** The tools that build are large: whoever opens a town that is built does without them. */
async function build(): Promise<void> {
  const { buildToRun } = await import('../../../scripts/build.ts')
  await buildToRun()
}

/** Listens in on a request of the functions to the gateway, and tells of it once it is answered. */
function overhear(
  request: IncomingMessage,
  response: ServerResponse,
  asked: TownOptions['asked'],
): void {
  if (!asked || !request.url?.startsWith('/admin')) return
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  response.on('finish', () => asked(Buffer.concat(chunks).toString()))
}
