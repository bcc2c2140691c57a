import type { Town } from '../procedures/help/open-town.ts'
import { aToken, expectOk, type Name, type Phone } from '../procedures/help/phone.ts'
import { at } from '../procedures/help/town.ts'
import type { RightCall } from './right-call.ts'

/** Another category, and the same building with its stairway. */
const right = { category: '0101', place: { building: at.home, stair: 2 } }

/** Right calls of what can be done in the course of a report's life, each to a report of its own. */
export async function rightCallsOfALife(town: Town) {
  const { chen, wang, steward } = town
  const days = (count: number) => town.cloud.now() + count * 86_400_000
  const submit = () => chen.hasSubmitted({ category: '0401' })
  const handling = async () => {
    const id = await submit()
    expectOk(await wang.accepts(id))
    return id
  }
  const asked = await handling()
  expectOk(await wang.says('ask', asked, { words: '几楼', days: 1 }))
  const requested = await handling()
  expectOk(await wang.decides('extend', requested, { limit: '1uh', reason: '等零件' }))
  const suspended = await suspend(town, await handling(), days(9))
  const declined = await submit()
  const why = { reason: '不归社区管', basis: '物业管理条例', turnTo: '物业' }
  expectOk(await steward.decides('decline', declined, why))
  const [target, merged] = [await submit(), await submit()]
  expectOk(await steward.decides('merge', merged, { into: target }))
  const spotted = { source: 'patrol', onTheSpot: true, category: '0401' } as const
  const patrolled = await wang.hasSubmitted(spotted)
  const closed = await handling()
  expectOk(await wang.finishes(closed))
  expectOk(await chen.answers(closed, 'solved'))

  const its = (reportId: string) => ({ reportId, token: aToken() })
  const on = (reportId: string) => ({ ...its(reportId), version: town.stored(reportId).version })
  const call = (who: Phone, input: Record<string, unknown>): RightCall => ({ who, input })
  return {
    ...(await rightCallsOfSlips(town)),
    'report.return': call(wang, { ...on(await submit()), reason: '不在我这片' }),
    'report.ask': call(wang, { ...its(await handling()), words: '几楼', days: 2 }),
    'report.reply': call(chen, { ...its(asked), words: '三楼' }),
    'report.add': call(chen, { ...its(await submit()), words: '是三单元' }),
    'report.extend': call(wang, { ...on(await handling()), limit: '1uh', reason: '等零件' }),
    'report.suspend': call(wang, { ...on(await handling()), until: days(5), reason: '等改造' }),
    'report.correct': call(wang, { ...on(await handling()), ...right, reason: '选错了' }),
    'report.resume': call(wang, on(suspended)),
    'report.decide': call(steward, { ...on(requested), grant: true, words: '行' }),
    'report.decline': call(steward, { ...on(await submit()), ...why }),
    'report.object': call(chen, { ...its(declined), words: '物业不管' }),
    'report.merge': call(steward, { ...on(await submit()), into: target }),
    'report.mergeable': call(steward, { reportId: target, sought: '1123' }),
    'report.apart': call(chen, its(merged)),
    'report.check': call(steward, { ...on(patrolled), holds: false, words: '没做好' }),
    'report.reopen': call(chen, { ...its(closed), words: '又坏了' }),
    'report.withdraw': call(chen, { ...its(await submit()), words: '好了' }),
    'report.urge': call(chen, its(target)),
  } satisfies Partial<Record<Name, RightCall>>
}

/** Right calls about reports that were made for somebody. */
async function rightCallsOfSlips({ zhang, wang, steward }: Town) {
  const made = async () => expectOk(await wang.submits({ source: 'phone' }))
  const [open, used, third] = [await made(), await made(), await made()]
  const claim = ({ slip }: typeof open) => ({ link: slip, token: aToken() })
  expectOk(await zhang.asks('report.claim', claim(used)))
  const back = { reportId: used.id, token: aToken(), reason: '凭条给错了人' }
  return {
    'report.claim': { who: zhang, input: claim(open) },
    'report.unclaim': { who: steward, input: back },
    'report.slip': { who: wang, input: { reportId: third.id } },
  }
}

/** A suspension, granted by both who have to. */
async function suspend({ wang, steward, supervisor }: Town, id: string, until: number) {
  expectOk(await wang.decides('suspend', id, { until, reason: '等改造' }))
  for (const who of [steward, supervisor])
    expectOk(await who.decides('decide', id, { grant: true }))
  return id
}
