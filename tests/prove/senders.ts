import type { Town } from '../procedures/help/open-town.ts'
import type { Phone } from '../procedures/help/phone.ts'

/** What a phone hears of a text that it sent: a code, or the platform's own message. */
export type Echo = { heard: string; said: string }

/** What is heard of an event that the platform does not let through. */
export const TOO_LARGE = 'PLATFORM.TOO_LARGE'

/** Sends a text as the event of a call, as somebody who writes their own client would. */
export async function sendRaw(town: Town, who: Phone, event: string): Promise<Echo> {
  const response = await fetch(`${town.url}/wx/callFunction`, {
    method: 'POST',
    headers: { 'x-wx-openid': who.openid },
    body: `{"name":"api","data":${event}}`,
  })
  const said = await response.text()
  const { result, errMsg } = JSON.parse(said) as {
    result?: { ok: boolean; error?: { code: string } }
    errMsg: string
  }
  return { heard: result?.ok ? 'OK' : (result?.error?.code ?? platformCode(errMsg)), said }
}

/** What the platform itself refuses before a function runs, as a code; else what it said. */
const platformCode = (said: string): string =>
  said.includes('exceeds the limit of 100KB') ? TOO_LARGE : said
