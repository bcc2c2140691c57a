import type { Whistle } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import type { Procedures } from '../../../typings/procedures.d.ts'
import type { Town } from '../help/open-town.ts'
import { aToken, expectOk, type Heard, type Name, type Phone } from '../help/phone.ts'

/** What is done with a whistle that is there. */
type WhistleActionName =
  | 'blow'
  | 'deny'
  | 'join'
  | 'refuse'
  | 'note'
  | 'respond'
  | 'rule'
  | 'check'
  | 'unfounded'

/** What is usually said with an action. */
const usual: Record<WhistleActionName, object> = {
  blow: {},
  deny: { words: '先自己试试' },
  join: {},
  refuse: { basis: '职责清单第 12 项：井盖归产权单位' },
  note: { words: '人在路上' },
  respond: { words: '占道的收走了' },
  rule: { lead: 'municipal', remember: false, words: '井在路上，归市政' },
  check: { held: true, words: '看过了', ratings: [] },
  unfounded: { words: '打个电话就行的事' },
}

const decisions: readonly WhistleActionName[] = ['blow', 'deny', 'respond', 'rule', 'check']

/** The version that a page would show now. */
const seen = (town: Town, action: WhistleActionName, id: string) =>
  decisions.includes(action) ? { version: town.whistle(id).version } : {}

/** Somebody does something with a whistle, as the page would: on what is stored, with a fresh token. */
export const does = (
  town: Town,
  who: Phone,
  action: WhistleActionName,
  whistleId: string,
  told: object = {},
): Promise<Heard<unknown>> => {
  const input = { whistleId, token: aToken(), ...seen(town, action, whistleId), ...usual[action] }
  return who.asks(`whistle.${action}` as Name, { ...input, ...told } as never)
}

/** What 王敏 asks with: 城管执法 to lead, 市政 to help. */
export const asking = (
  reportId: string,
  told: Partial<Procedures['whistle.ask']['input']> = {},
): Procedures['whistle.ask']['input'] => ({
  reportId,
  token: aToken(),
  kind: 'enforcement',
  tried: '劝过三次，第二天又摆出来',
  ground: '城市市容和环境卫生管理条例第十四条',
  lead: 'enforcement',
  helpers: ['municipal'],
  ...told,
})

/** A report of 陈桂芳 that 王敏 handles, and the whistle that he asked for, as far as it is told to be. */
export async function aWhistle(
  town: Town,
  ...actions: [Phone, WhistleActionName, object?][]
): Promise<{ report: string; id: string; stored(): Whistle }> {
  const { chen, wang } = town
  const report = await chen.hasSubmitted({ category: '0101' })
  expectOk(await wang.accepts(report))
  const { id } = expectOk(await wang.asks('whistle.ask', asking(report)))
  for (const [who, action, told] of actions) expectOk(await does(town, who, action, id, told))
  return { report, id, stored: () => town.whistle(id) }
}
