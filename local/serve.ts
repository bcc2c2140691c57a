import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { Clock } from './clock/clock.ts'
import { type Cloud, type CloudOptions, openCloud } from './cloud/cloud.ts'
import { openPhone, type PhoneOptions } from './phone/phone.ts'

export type ServeOptions = Pick<
  CloudOptions,
  | 'functions'
  | 'schema'
  | 'storage'
  | 'data'
  | 'env'
  | 'clock'
  | 'patience'
  | 'timers'
  | 'pushTo'
  | 'log'
> & {
  /** The mini-program's root; without it, no phones. */
  miniprogram?: string
  /** 0 takes a free port. */
  port?: number
  /** What the phones show beside the mini-program. */
  phone?: Omit<PhoneOptions, 'miniprogram' | 'clock'>
  /** What to do with the cloud, which answers by then, before phones can be opened. */
  prepare?: (cloud: Cloud) => Promise<void>
}

/** What stands beside the phones. */
const links = [{ label: '云端调用', href: '/calls' }]

/** One server on 127.0.0.1 for the cloud and the phones; resolves when both are usable. */
export async function serve(
  options: ServeOptions,
): Promise<{ url: string; cloud: Cloud; close(): Promise<void> }> {
  const parts: Pick<Cloud, 'handle'>[] = []
  let isOpen = false
  const server = createServer(answer(parts, () => isOpen, options.log ?? console.log))
  const url = await listen(server, options.port ?? 0)
  const { clock = new Clock() } = options
  const cloud = await openCloud({ log: console.log, ...options, clock, url: () => url })
  parts.push(cloud)
  await options.prepare?.(cloud)
  const { miniprogram } = options
  const phone = miniprogram
    ? await openPhone({ links, ...options.phone, clock, miniprogram })
    : undefined
  if (phone) parts.push(phone)
  isOpen = true
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

/** Whether a request names this machine. A name elsewhere that was made to lead here (DNS rebinding) does not. */
const isForUs = ({ headers: { host = '' } }: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)

// until everything is open, what nobody answers yet is 503
function answer(
  parts: readonly Pick<Cloud, 'handle'>[],
  isOpen: () => boolean,
  log: (line: string) => void,
): RequestListener {
  return async (request, response) => {
    try {
      if (!isForUs(request)) return void response.writeHead(403).end()
      for (const part of parts) if (await part.handle(request, response)) return
      response.writeHead(isOpen() ? 404 : 503).end()
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
