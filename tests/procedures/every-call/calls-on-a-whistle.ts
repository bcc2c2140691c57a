import { aToken } from '../help/phone.ts'
import type { Each } from './calls-on-a-report.ts'

/** The calls of a tour that are about whistles. */
export function callsOfAWhistle({
  reportIds,
  each,
  act,
}: Record<'each' | 'act', Each> & Record<'reportIds', readonly string[]>) {
  const onWhistle = (told: object = {}) =>
    reportIds.map((id) => ({ whistleId: `${id}-w0`, token: aToken(), ...told }))
  const decideOnWhistle = (told: object = {}) => onWhistle({ version: 1, ...told })
  return {
    'whistle.suggest': each(),
    'whistle.ask': act({ kind: 'hard', tried: '试试', ground: '试试', lead: 'gas', helpers: [] }),
    'whistle.blow': decideOnWhistle(),
    'whistle.deny': decideOnWhistle({ words: '试试' }),
    'whistle.detail': reportIds.map((id) => ({ whistleId: `${id}-w0` })),
    'whistle.join': onWhistle(),
    'whistle.refuse': onWhistle({ basis: '试试' }),
    'whistle.note': onWhistle({ words: '试试' }),
    'whistle.respond': decideOnWhistle({ words: '试试' }),
    'whistle.rule': decideOnWhistle({ lead: 'gas', remember: false, words: '试试' }),
    'whistle.check': decideOnWhistle({ held: true, ratings: [] }),
    'whistle.unfounded': onWhistle({ words: '试试' }),
    'whistle.link': onWhistle({ department: 'gas' }),
    'whistle.openLink': [{ link: 'https://jiazai.example.cn/w/1.2.3', token: aToken() }],
  }
}
