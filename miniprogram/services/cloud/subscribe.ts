import type { TemplateName } from '../../contract/message'
import { call, quietly } from './call'
import { rememberedMe } from './session'
import { newToken } from './token'

type Template = { name: TemplateName; id: string }

/**
 * Asks whether messages of these kinds may come by WeChat too. To be called in a tap, before
 * anything is waited for: only then does WeChat ask. Whatever comes of it stops nobody.
 */
export function offerMessages(...names: TemplateName[]): void {
  const wanted = (rememberedMe()?.templates ?? []).filter(({ name }) => names.includes(name))
  if (wanted.length === 0) return
  wx.requestSubscribeMessage({
    tmplIds: wanted.map(({ id }) => id),
    success: (chosen) => agree(wanted, chosen).catch(quietly),
    fail: ({ errMsg }) => console.info(errMsg),
  })
}

/** Tells the cloud what was chosen: it may send as often as was agreed to. */
async function agree(wanted: readonly Template[], chosen: Record<string, string>): Promise<void> {
  const templates = wanted.map(({ name, id }) => ({ name, accepted: chosen[id] === 'accept' }))
  await call('message.agree', { templates, token: newToken() })
}
