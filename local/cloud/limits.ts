import { CloudError } from './cloud-error.ts'

/** How large an event may be, in bytes of JSON. */
const eventBytes = 100 * 1024
/** How large a reply of the database or of a function may be, in bytes of JSON. */
const replyBytes = 1024 * 1024

/** @throws EXCEED_MAX_PAYLOAD_SIZE for an event over 100 KB */
export function refuseLargeEvent(event: string): void {
  if (Buffer.byteLength(event) <= eventBytes) return
  throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', 'Request body size exceeds the limit of 100KB')
}

/** @throws EXCEED_MAX_RESPONSE_SIZE for a reply over 1 MB */
export function refuseLargeReply(reply: string | Buffer): void {
  if (Buffer.byteLength(reply) <= replyBytes) return
  throw new CloudError('EXCEED_MAX_RESPONSE_SIZE', 'Response size exceeds the limit of 1MB')
}
