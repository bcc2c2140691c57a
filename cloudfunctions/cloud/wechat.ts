/** A subscription message: to whom, by which template, which page it opens, and its values by key. */
export type Subscribed = {
  openid: string
  template: string
  /** Without a leading slash. */
  page: string
  values: Readonly<Record<string, string>>
}

/** WeChat's open API, as the effects see it. */
export type WeChat = {
  /**
   * Sends one message. `refused`: this person takes none (any more) of this template.
   * @throws what went wrong otherwise; whether it arrived is then not known.
   */
  send(message: Subscribed): Promise<'sent' | 'refused'>
}

/** The little of wx-server-sdk that is used, whose own types say nothing of it. */
type Sdk = {
  init(options: { env: symbol }): void
  DYNAMIC_CURRENT_ENV: symbol
  openapi: {
    subscribeMessage: {
      send(request: {
        touser: string
        templateId: string
        page: string
        data: Record<string, { value: string }>
      }): Promise<unknown>
    }
  }
}

/** WeChat's codes for: refused or used up (43101), and nobody has this openid (any more) (40003). */
const refusals = [43101, 40003]

/** WeChat's open API behind its SDK, which is heavy, and so loaded at the first call. */
export function openWeChat(): WeChat {
  let sdk: Promise<Sdk> | undefined
  return {
    async send({ openid, template, page, values }) {
      sdk ??= load()
      const { openapi } = await sdk
      const data = Object.fromEntries(
        Object.entries(values).map(([key, value]) => [key, { value }]),
      )
      try {
        await openapi.subscribeMessage.send({ touser: openid, templateId: template, page, data })
        return 'sent'
      } catch (error) {
        if (refusals.includes(codeOf(error))) return 'refused'
        throw error
      }
    },
  }
}

async function load(): Promise<Sdk> {
  const { default: sdk } = (await import('wx-server-sdk')) as unknown as { default: Sdk }
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
  return sdk
}

const codeOf = (error: unknown): number => Number(Object(error).errCode)
