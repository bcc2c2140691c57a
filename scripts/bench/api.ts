import { randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import { invocationEnvironment } from '../../local/cloud/host/environment.ts'
import type { Procedures } from '../../typings/procedures.d.ts'
import { at } from '../paths.ts'

type Reply = { ok: boolean; result: unknown }
type Main = (event: object, context: object) => Promise<Reply>

const require = createRequire(import.meta.url)
const { main }: { main: Main } = require(at('dist', 'cloudfunctions', 'api', 'index.js'))

/** A token such as a phone draws. */
export const aToken = (): string => randomBytes(12).toString('hex')

/** Calls `api` as its host would, for whoever holds the phone. @throws Error when it is refused */
export async function call<N extends keyof Procedures>(
  openid: string,
  procedure: N,
  input: Procedures[N]['input'],
): Promise<Procedures[N]['result']> {
  const caller = { openid, source: 'wx_client' }
  Object.assign(process.env, invocationEnvironment(caller, 'no invocation', 'bench'))
  const reply = await main({ procedure, input }, { request_id: 'bench' })
  if (!reply.ok) throw new Error(`${procedure}: ${JSON.stringify(reply)}`)
  return reply.result as Procedures[N]['result']
}
