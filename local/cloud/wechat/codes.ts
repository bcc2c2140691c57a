import { toBuffer } from 'qrcode'
import type { Fields } from '../store/document.ts'
import { type OpenApiReply, wechatError } from './wire.ts'

/** `wxacode.getUnlimited`: an ordinary QR code of page and scene stands in for the round one. */
export async function drawCode({ scene, page, width }: Fields): Promise<OpenApiReply> {
  if (typeof scene !== 'string' || !/^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/.test(scene)) {
    return wechatError(40129, 'invalid scene')
  }
  if (page !== undefined && (typeof page !== 'string' || page.startsWith('/'))) {
    return wechatError(41030, 'invalid page')
  }
  const pixels = typeof width === 'number' ? Math.min(1280, Math.max(280, width)) : 430
  const text = `wxacode:${page ?? ''}?scene=${encodeURIComponent(scene)}`
  return { body: await toBuffer(text, { width: pixels }), contentType: 'image/png' }
}
