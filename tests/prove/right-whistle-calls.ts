import type { Town } from '../procedures/help/open-town.ts'
import { aToken, expectOk, type Name } from '../procedures/help/phone.ts'
import { asking, aWhistle } from '../procedures/whistle/act-on-whistle.ts'
import type { RightCall } from './right-call.ts'

type WhistleName = Extract<Name, `whistle.${string}`>

/** Whistles in every state, and for each procedure a call that is just right for one of them. */
export async function rightWhistleCalls(town: Town): Promise<Record<WhistleName, RightCall>> {
  const { chen, zhang, wang, steward, supervisor, officer } = town
  const asked = await aWhistle(town)
  const blown = await aWhistle(town, [steward, 'blow'])
  const joined = await aWhistle(town, [steward, 'blow'], [officer, 'join'])
  const refused = await aWhistle(town, [steward, 'blow'], [officer, 'refuse'])
  const responded = await aWhistle(town, [steward, 'blow'], [officer, 'join'], [officer, 'respond'])
  const reportId = await chen.hasSubmitted({ category: '0101' })
  expectOk(await wang.accepts(reportId))
  const on = ({ id }: { id: string }) => ({ whistleId: id, token: aToken() })
  const decide = (whistle: typeof asked) => ({
    ...on(whistle),
    version: whistle.stored().version,
  })
  const linked = await aWhistle(town, [steward, 'blow'])
  const made = await wang.asks('whistle.link', { ...on(linked), department: 'municipal' })
  const rating = { department: 'enforcement', response: 5, arrival: 4, result: 3 }
  return {
    'whistle.suggest': { who: wang, input: { reportId } },
    'whistle.ask': { who: wang, input: asking(reportId) },
    'whistle.blow': { who: steward, input: decide(asked) },
    'whistle.deny': { who: steward, input: { ...decide(await aWhistle(town)), words: '先等等' } },
    'whistle.detail': { who: officer, input: { whistleId: blown.id } },
    'whistle.join': { who: officer, input: on(blown) },
    'whistle.refuse': {
      who: officer,
      input: { ...on(await aWhistle(town, [steward, 'blow'])), basis: '不归我们' },
    },
    'whistle.note': { who: officer, input: { ...on(joined), words: '在路上' } },
    'whistle.respond': { who: officer, input: { ...decide(joined), words: '好了' } },
    'whistle.rule': {
      who: supervisor,
      input: { ...decide(refused), lead: 'municipal', remember: true, words: '归市政' },
    },
    'whistle.check': {
      who: steward,
      input: { ...decide(responded), held: true, words: '看过', ratings: [rating] },
    },
    'whistle.unfounded': { who: officer, input: { ...on(responded), words: '不该吹' } },
    'whistle.link': { who: wang, input: { ...on(blown), department: 'municipal' } },
    'whistle.openLink': { who: zhang, input: { link: expectOk(made).link, token: aToken() } },
  }
}
