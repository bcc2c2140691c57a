import { existsSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { join } from 'node:path'
import { type Cloud, type CloudOptions, openCloud } from './cloud/cloud.ts'

type Phone = { handle: Cloud['handle']; close(): Promise<void> }

export type PhoneOptions = Record<string, unknown>

export type ServeOptions = Pick<
  CloudOptions,
  'functions' | 'schema' | 'data' | 'env' | 'timers' | 'log'
> & {
  /** The mini-program's root; without it, no phones. */
  miniprogram?: string
  /** 0 takes a free port. */
  port?: number
  phone?: PhoneOptions
  /** What to do with the cloud, which answers at `url` by then, before phones can be opened. */
  prepare?: (cloud: Cloud, url: string) => Promise<void>
}

/** One server on 127.0.0.1 for the cloud and the phones; resolves when both are usable. */
export async function serve(
  options: ServeOptions,
): Promise<{ url: string; cloud: Cloud; close(): Promise<void> }> {
  const parts: Pick<Cloud, 'handle'>[] = []
  const server = createServer(answer(parts, options.log ?? console.log))
  const url = await listen(server, options.port ?? 0)
  const cloud = await openCloud({ log: console.log, ...options, url: () => url })
  parts.push(cloud)
  await options.prepare?.(cloud, url)
  const phone = options.miniprogram === undefined ? undefined : await openPhones(options)
  if (phone) parts.push(phone)
  return {
    url,
    cloud,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await phone?.close()
      await cloud.close()
    },
  }
}

// until everything is open, each path answers 503
function answer(
  parts: readonly Pick<Cloud, 'handle'>[],
  log: (line: string) => void,
): RequestListener {
  return async (request, response) => {
    try {
      for (const part of parts) if (await part.handle(request, response)) return
      response.writeHead(parts.length === 0 ? 503 : 404).end()
    } catch (error) {
      log(`server: ${error instanceof Error ? error.stack : String(error)}`)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    }
  }
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return `http://127.0.0.1:${address.port}`
}

async function openPhones({ miniprogram, phone }: ServeOptions): Promise<Phone | undefined> {
  const file = join(import.meta.dirname, 'phone', 'phone.ts')
  if (!existsSync(file)) return undefined
  const { openPhone } = await import(file)
  return openPhone({ miniprogram, ...phone })
}
