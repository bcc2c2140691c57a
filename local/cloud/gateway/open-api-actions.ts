import { CloudError, invalid } from '../cloud-error.ts'
import type { Invocation } from '../host/invocation.ts'
import { isFields } from '../store/document.ts'
import type { WeChat } from '../wechat/wechat.ts'
import { readParameters, writeReply } from '../wechat/wire.ts'
import type { Actions } from './action.ts'

/** WeChat's open APIs: `cloud.openapi` in protobuf, `cloud.callOpenAPI` in JSON. */
export function openApiActions(wechat: WeChat): Actions {
  return {
    'wx.openApi': async (request, by) => {
      const data = readParameters(request.bytes('requestData'))
      return { raw: writeReply(await wechat.call(nameOf(by), request.text('apiName'), data)) }
    },
    'wx.api': async (request, by) => {
      const data = parse(request.optionalText('requestData') ?? '{}')
      const reply = await wechat.call(nameOf(by), request.text('apiName'), data)
      if ('errorCode' in reply) {
        throw new CloudError('SYS_ERR', `system error: error code: ${reply.errorCode}`)
      }
      if (reply.contentType !== 'application/json') throw invalid('a picture needs cloud.openapi')
      return { data: { responseData: reply.body.toString() } }
    },
  }
}

// without a running function nothing is permitted
function nameOf(by: Invocation | undefined): string {
  return by?.record.name ?? ''
}

function parse(text: string) {
  try {
    const parsed: unknown = JSON.parse(text)
    if (isFields(parsed)) return parsed
  } catch {
    throw invalid('requestData must be JSON')
  }
  throw invalid('requestData must be a JSON object')
}
