/** A subscription message: to whom, by which template, which page it opens, and its values by key. */
export type Subscribed = {
  openid: string
  template: string
  /** Without a leading slash. */
  page: string
  values: Readonly<Record<string, string>>
}

/** What a content check says: fine, to be looked at by people, or not to be shown. */
export type Verdict = 'pass' | 'review' | 'risky'

/** WeChat's open API, as the effects see it. */
export type WeChat = {
  /**
   * Sends one message. `refused`: this person takes none (any more) of this template.
   * @throws what went wrong otherwise; whether it arrived is then not known.
   */
  send(message: Subscribed): Promise<'sent' | 'refused'>
  /**
   * Checks words (≤ 2,500 letters) that somebody wants to be seen by others. `away`: WeChat checks only
   * what comes from somebody who was here within two hours.
   * @throws what went wrong otherwise, also when no answer came in time.
   */
  checkWords(openid: string, words: string): Promise<Verdict | 'away'>
  /** The same for a photo by its link; answers with a trace, by which the verdict is pushed later. */
  checkPhoto(openid: string, url: string): Promise<{ trace: string } | 'away'>
}

/** On whose account something is checked, by the second version of the checks, and for where. */
type Checked = { openid: string; version: 2; scene: 3 }

/** The little of wx-server-sdk that is used, whose own types say nothing of it. */
type Sdk = {
  init(options: { env: symbol }): void
  DYNAMIC_CURRENT_ENV: symbol
  openapi: {
    security: {
      msgSecCheck(request: Checked & { content: string }): Promise<{
        result: { suggest: Verdict }
      }>
      mediaCheckAsync(request: Checked & { mediaUrl: string; mediaType: 2 }): Promise<{
        traceId: string
      }>
    }
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

/** And for: they were not here within two hours (61010). */
const absences = [61010, 40003]

/** How long WeChat may take to answer, in ms: whoever waits for it has other things to do. */
const PATIENCE = 3000

/** WeChat's open API behind its SDK, which is heavy, and so loaded at the first call. */
export function openWeChat(): WeChat {
  let sdk: Promise<Sdk> | undefined
  const loaded = () => {
    sdk ??= load()
    return sdk
  }
  return {
    async send({ openid, template, page, values }) {
      const { openapi } = await loaded()
      const data = Object.fromEntries(
        Object.entries(values).map(([key, value]) => [key, { value }]),
      )
      try {
        const { subscribeMessage } = openapi
        await inTime(subscribeMessage.send({ touser: openid, templateId: template, page, data }))
        return 'sent'
      } catch (error) {
        if (refusals.includes(codeOf(error))) return 'refused'
        throw error
      }
    },
    async checkWords(openid, content) {
      const { openapi } = await loaded()
      const told = await checked(openapi.security.msgSecCheck({ ...from(openid), content }))
      return told === 'away' ? told : told.result.suggest
    },
    async checkPhoto(openid, mediaUrl) {
      const { openapi } = await loaded()
      const asked = openapi.security.mediaCheckAsync({ ...from(openid), mediaUrl, mediaType: 2 })
      const told = await checked(asked)
      return told === 'away' ? told : { trace: told.traceId }
    },
  }
}

/** The board is read like a forum (scene 3): by everybody, not by friends of whoever wrote. */
const from = (openid: string): Checked => ({ openid, version: 2, scene: 3 })

/** What a check answers, or that its person is away. */
async function checked<T>(asked: Promise<T>): Promise<T | 'away'> {
  try {
    return await inTime(asked)
  } catch (error) {
    if (absences.includes(codeOf(error))) return 'away'
    throw error
  }
}

/** @throws Error when there is no answer in time; one that comes later is not heard. */
async function inTime<T>(asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE)
  })
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}

async function load(): Promise<Sdk> {
  const { default: sdk } = (await import('wx-server-sdk')) as unknown as { default: Sdk }
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
  return sdk
}

const codeOf = (error: unknown): number => Number(Object(error).errCode)
