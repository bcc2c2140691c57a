import type { Remedy } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import { ofKind } from '../help/desk-cards.ts'
import type { Town } from '../help/open-town.ts'
import { aToken, expectOk, type Heard, type Name, type Phone } from '../help/phone.ts'

/** What is done with a remedy that is there. */
export type RemedyActionName =
  | 'call'
  | 'mend'
  | 'reply'
  | 'rectify'
  | 'explain'
  | 'extend'
  | 'appeal'
  | 'decideAppeal'
  | 'revisit'

/** What is usually said with an action. */
const usual: Record<RemedyActionName, object> = {
  call: { words: '打过电话，说是座椅还松' },
  mend: { words: '请把座椅的螺丝重新上紧' },
  reply: { words: '今天下午上紧了' },
  rectify: { words: '我去看过，不晃了' },
  explain: { words: '那一处归物业修', basis: '物业服务合同第七条' },
  extend: { reason: '要等配件' },
  appeal: { ground: '这条评价说的是隔壁小区' },
  decideAppeal: { uphold: true, words: '照片上不是这里' },
  revisit: { words: '问过了，好多了' },
}

const undecided: readonly RemedyActionName[] = ['call', 'reply']

/** Somebody does something with a remedy, as the page would: on what is stored, with a fresh token. */
export const does = (
  town: Town,
  who: Phone,
  action: RemedyActionName,
  remedyId: string,
  told: object = {},
): Promise<Heard<unknown>> => {
  const seen = undecided.includes(action) ? {} : { version: storedRemedy(town, remedyId).version }
  const input = { remedyId, token: aToken(), ...seen, ...usual[action], ...told }
  return who.asks(`remedy.${action}` as Name, input as never)
}

/** A remedy as it is stored. */
function storedRemedy({ cloud }: Pick<Town, 'cloud'>, id: string): Remedy {
  const [remedy] = cloud.find('remedies', { _id: id })
  if (!remedy) throw new Error(`no remedy ${id}`)
  return remedy as Remedy
}

/** The id of the remedy of a report, if one was opened. */
export const remedyIdOf = ({ cloud }: Pick<Town, 'cloud'>, report: string): string | undefined =>
  cloud.find('remedies', { 'matter.id': report })[0]?._id as string | undefined

/** A report of 陈桂芳 that 王敏 has done, and that she has answered. */
export async function aReportDone(
  { chen, wang }: Pick<Town, 'chen' | 'wang'>,
  category = '0401',
): Promise<string> {
  const report = await chen.hasSubmitted({ category })
  expectOk(await wang.accepts(report))
  expectOk(await wang.finishes(report))
  expectOk(await chen.answers(report, 'solved'))
  return report
}

/** A bad rating by name, and its remedy as far as it is told to be. */
export async function aRemedy(
  town: Town,
  ...actions: [Phone, RemedyActionName, object?][]
): Promise<{ report: string; id: string; stored(): Remedy }> {
  const report = await aReportDone(town)
  expectOk(await town.chen.rates(report, 1, { words: '没修彻底', reasons: ['unfinished'] }))
  const id = remedyIdOf(town, report) ?? ''
  for (const [who, action, told] of actions) expectOk(await does(town, who, action, id, told))
  return { report, id, stored: () => storedRemedy(town, id) }
}

/** What somebody finds on their desk that is to be mended. */
export const toMend = async (who: Phone) =>
  ofKind(expectOk(await who.asks('desk.list', { role: 'worker', scope: 'mine' })), 'mend')

/** Ids of what a supervisor of an area follows up. */
export async function followedUp(who: Phone, area: string): Promise<string[]> {
  const wanted = { role: 'supervisor', area, scope: 'remedies' } as const
  return expectOk(await who.asks('desk.list', wanted)).cards.map(({ id }) => id)
}
