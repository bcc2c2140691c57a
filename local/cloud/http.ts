import type { IncomingMessage, ServerResponse } from 'node:http'

/** Reads a request's body to its end. */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => resolve(Buffer.concat(chunks))).on('error', reject)
  })
}

/** Answers with JSON and status 200: CloudBase tells failures in the body. */
export function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}
