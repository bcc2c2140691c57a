import type { Report } from '../../cloudfunctions/report/record.ts'
import { aToken } from '../procedures/phone.ts'
import type { Act } from './act.ts'

const DAY = 86_400_000
const its = ({ _id }: Report) => ({ reportId: _id, token: aToken() })
const decision = (report: Report) => ({ ...its(report), version: report.version })

/** An extension of one, in the unit that the report's own limit has. */
const one = ({ limits: [limit = ''] }: Report) => limit.replace(/^\d+/, '1')

/** What can be done in the course of a report's life, with how the report has to stand for it. */
export const callsOfALife = {
  'report.return': { input: ({ report }) => ({ ...decision(report), reason: '不在我这片' }) },
  'report.ask': { input: ({ report }) => ({ ...its(report), words: '几楼', days: 2 }) },
  'report.reply': {
    input: ({ report }) => ({ ...its(report), words: '三楼' }),
    stands: (report) => ({ ...report, question: 1 }),
  },
  'report.extend': {
    input: ({ report }) => ({ ...decision(report), limit: one(report), reason: '等零件' }),
  },
  'report.suspend': {
    input: ({ report }) => ({ ...decision(report), until: Date.now() + DAY, reason: '等改造' }),
  },
  'report.resume': {
    input: ({ report }) => decision(report),
    stands: (report) => ({
      ...report,
      pauses: [{ kind: 'suspension', reason: '等改造', from: 0, until: Date.now() + DAY }],
    }),
  },
  'report.decide': {
    input: ({ report }) => ({ ...decision(report), grant: false }),
    stands: (report) => ({
      ...report,
      request: { kind: 'extend', by: 'somebody', at: 0, waitsFor: 'steward', version: 1 },
    }),
  },
  'report.decline': {
    input: ({ report }) => ({
      ...decision(report),
      ...{ reason: '不归社区', basis: '物业管理条例', turnTo: '物业' },
    }),
  },
  'report.object': {
    input: ({ report }) => ({ ...its(report), words: '物业不管' }),
    stands: (report) => ({ ...report, endedAt: Date.now() }),
  },
  'report.merge': { input: ({ report }) => ({ ...decision(report), into: 'nowhere' }) },
  'report.mergeable': { input: ({ report }) => ({ reportId: report._id }) },
  'report.apart': { input: ({ report }) => its(report) },
  'report.check': {
    input: ({ report }) => ({ ...decision(report), holds: true }),
    stands: (report) => ({ ...report, source: 'patrol' }),
  },
  'report.reopen': {
    input: ({ report }) => ({ ...its(report), words: '又坏了' }),
    stands: (report) => ({ ...report, endedAt: Date.now() }),
  },
  'report.withdraw': { input: ({ report }) => its(report) },
  'report.urge': { input: ({ report }) => its(report) },
  'report.publish': { input: ({ report }) => ({ ...its(report), publish: true }) },
  'report.takeOff': {
    input: ({ report }) => ({ ...its(report), reason: '照片里有车牌' }),
    stands: (report) => ({ ...report, publish: true, board: 'shown' }),
  },
  'report.slip': {
    input: ({ report }) => ({ reportId: report._id }),
    stands: ({ reporter: _, ...report }) => ({ ...report, source: 'phone', madeBy: 'liu' }),
  },
} as const satisfies Record<string, Act>
