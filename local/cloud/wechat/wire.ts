import protobuf from 'protobufjs'
import { invalid } from '../cloud-error.ts'
import type { Fields } from '../store/document.ts'

/** What an open API answers: JSON or a picture; or only a number, when WeChat does not even look at it. */
export type OpenApiReply = { body: Buffer; contentType: string } | { errorCode: number }

const { root } = protobuf.parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; }
  message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; }
`)
const request = root.lookupType('CommApiData')
const response = root.lookupType('CommOpenApiResp')

/**
 * Reads the parameters of an open API call, in WeChat's own names (snake_case).
 * @throws INVALID_PARAM for one of WeChat's inner calls, such as open data by CloudID
 */
export function readParameters(bytes: Buffer): Fields {
  const { apiType, openapiData } = request.toObject(decode(bytes), { defaults: true })
  if (apiType !== 0 || openapiData === null) throw invalid('only the open API is supported')
  const pairs: { key: string; value: Uint8Array }[] = openapiData.pairs ?? []
  return Object.fromEntries(
    pairs.map(({ key, value }) => [key, JSON.parse(Buffer.from(value).toString())]),
  )
}

/** Writes a reply as the SDK reads it. */
export function writeReply(reply: OpenApiReply): Buffer {
  const fields =
    'errorCode' in reply
      ? reply
      : { respData: reply.body, contentType: reply.contentType, httpCode: 200 }
  return Buffer.from(response.encode(response.create(fields)).finish())
}

/** A reply in JSON, as WeChat's servers give it. */
export function jsonReply(value: Fields): OpenApiReply {
  return { body: Buffer.from(JSON.stringify(value)), contentType: 'application/json' }
}

/** A refusal of WeChat's servers. */
export function wechatError(errcode: number, errmsg: string): OpenApiReply {
  return jsonReply({ errcode, errmsg })
}

function decode(bytes: Buffer): protobuf.Message {
  try {
    return request.decode(bytes)
  } catch {
    throw invalid('requestData is not the protobuf of an open API call')
  }
}
