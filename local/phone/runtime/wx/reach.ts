/** Reaching servers, as far as WeChat lets an app: those that it has registered. Here that is this machine. */
import { phone } from '../settings.ts'
import { WxFailure } from './call.ts'

const local = new Set(['127.0.0.1', 'localhost', location.hostname])

/** In: an address on this machine, and how to ask. Throws what WeChat would say of it. */
export async function reach(url: string | URL, init: RequestInit): Promise<Response> {
  const address = allowed(url)
  if (!phone.online) throw new WxFailure('-2:net::ERR_INTERNET_DISCONNECTED', { errno: 600001 })
  return fetch(address, init).catch((error: Error) => {
    if (error.name === 'AbortError') throw new Error('abort')
    if (error.name === 'TimeoutError') throw new WxFailure('timeout', { errno: 5 })
    throw new WxFailure('-102:net::ERR_CONNECTION_REFUSED', { errno: 600001 })
  })
}

/** Out: the address, which is one and on this machine. */
export function allowed(url: string | URL): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (!address) throw new WxFailure(`invalid url "${url}"`, { errno: 600009 })
  if (!local.has(address.hostname))
    throw new WxFailure(`url not in domain list: ${address.hostname}`, { errno: 600002 })
  return address
}
