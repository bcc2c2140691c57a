import type { Town } from '../procedures/help/open-town.ts'
import { aToken, type Name } from '../procedures/help/phone.ts'
import { street } from '../procedures/help/town.ts'
import { aRemedy, type RemedyActionName } from '../procedures/remedy/act-on-remedy.ts'
import type { RightCall } from './right-call.ts'

type RemedyName = Extract<Name, `remedy.${string}`> | 'rating.again' | 'rating.review'

/** Remedies in every state, and for each procedure a call that is just right for one of them. */
export async function rightRemedyCalls(town: Town): Promise<Record<RemedyName, RightCall>> {
  const { chen, wang, supervisor, districtSupervisor } = town
  const reached = (...actions: RemedyActionName[]) =>
    aRemedy(
      town,
      ...actions.map((action): [typeof supervisor, RemedyActionName] => [supervisor, action]),
    )
  const opened = await reached()
  const called = await reached('call')
  const mending = await reached('call', 'mend')
  const appealed = await reached('call', 'appeal')
  const mended = await reached('call', 'rectify')
  const revisited = await reached('call', 'rectify', 'revisit')
  const on = ({ id }: typeof opened) => ({ remedyId: id, token: aToken() })
  const decide = (remedy: typeof opened) => ({ ...on(remedy), version: remedy.stored().version })
  const words = '说清楚了'
  const by = (who: RightCall['who'], input: RightCall['input']): RightCall => ({ who, input })
  return {
    'rating.again': by(chen, { reportId: revisited.report, token: aToken(), level: 4, words }),
    'rating.review': by(supervisor, { area: street, month: '2026-01' }),
    'remedy.detail': by(supervisor, { remedyId: opened.id }),
    'remedy.call': by(supervisor, { ...on(opened), words }),
    'remedy.mend': by(supervisor, { ...decide(called), words }),
    'remedy.reply': by(wang, { ...on(mending), words }),
    'remedy.rectify': by(supervisor, { ...decide(await reached('call')), words }),
    'remedy.explain': by(supervisor, { ...decide(await reached('call')), words, basis: '合同' }),
    'remedy.extend': by(supervisor, { ...decide(await reached('call')), reason: '等配件' }),
    'remedy.appeal': by(supervisor, { ...decide(await reached('call')), ground: '说的是别处' }),
    'remedy.decideAppeal': by(districtSupervisor, { ...decide(appealed), uphold: true, words }),
    'remedy.revisit': by(supervisor, { ...decide(mended), words }),
  }
}
