import { tuesday } from '../../moments.ts'
import { aToken } from '../help/phone.ts'
import { at } from '../help/town.ts'

/** Inputs for each report, told more: with a token, and with a version. */
export type Each = (told?: object) => object[]

/** The calls of a tour that are about what can be done in the course of a report's life. */
export const callsOfALife = ({
  reportIds,
  each,
  act,
  decide,
}: Record<'each' | 'act' | 'decide', Each> & { reportIds: readonly string[] }) => ({
  'report.claim': [{ link: 'https://jiazai.example.cn/s/no', token: aToken() }],
  'report.slip': each(),
  'report.return': decide({ reason: '试试' }),
  'report.ask': act({ words: '试试', days: 1 }),
  'report.reply': act({ words: '试试' }),
  'report.add': act({ words: '试试' }),
  'report.extend': decide({ limit: '1wd', reason: '试试' }),
  'report.suspend': decide({ until: tuesday + 86_400_000, reason: '试试' }),
  'report.correct': decide({ category: '0704', place: { building: at.home }, reason: '试试' }),
  'report.resume': decide(),
  'report.decide': decide({ grant: true }),
  'report.decline': decide({ reason: '试试', basis: '试试', turnTo: '试试' }),
  'report.object': act({ words: '试试' }),
  'report.merge': reportIds.flatMap((into) => decide({ into })),
  'report.mergeable': [...each(), ...each({ sought: '1123' })],
  'report.apart': act(),
  'report.check': decide({ holds: true }),
  'report.reopen': act({ words: '试试' }),
  'report.withdraw': act(),
  'report.urge': act(),
  'report.publish': act({ publish: true }),
  'report.takeOff': act({ reason: '试试' }),
  'report.unclaim': act({ reason: '试试' }),
})
