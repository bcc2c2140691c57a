/** A small server with nothing but phones on it, for tests of the phone itself. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { openPhone, type PhoneOptions } from '../../../local/phone/phone.ts'

const fixture = path.join(import.meta.dirname, 'fixtures/app')

export type PhoneServer = { url: string; close(): Promise<void> }

/** Serves the fixture mini-program, or the one in the options, on a free port. */
export async function servePhone(options: Partial<PhoneOptions> = {}): Promise<PhoneServer> {
  const phone = await openPhone({ miniprogram: fixture, ...options })
  const server = createServer(async (request, response) => {
    if (await phone.handle(request, response)) return
    if (request.url === '/wx/callFunction') {
      const holder = request.headers['x-wx-openid']
      let body = ''
      for await (const chunk of request) body += chunk
      const { name, data } = JSON.parse(body)
      response.setHeader('content-type', 'application/json')
      if (name === 'broken')
        response.end(JSON.stringify({ errCode: -504002, errMsg: 'cloud.callFunction:fail broken' }))
      else
        response.end(JSON.stringify({ result: { holder, data }, errMsg: 'cloud.callFunction:ok' }))
    } else if (request.url?.startsWith('/echo')) {
      response.setHeader('content-type', 'application/json')
      const { search } = new URL(request.url, 'http://phone')
      response.end(JSON.stringify({ query: decodeURIComponent(search.slice(1)) }))
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await phone.close()
    },
  }
}
