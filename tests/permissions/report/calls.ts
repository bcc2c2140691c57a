import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import { fingerprint } from '../../../cloudfunctions/core/cloud/identity.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import type { Procedures } from '../../../typings/procedures.d.ts'
import { tuesday } from '../../moments.ts'
import { secret } from '../../procedures/help/cloud-of-town.ts'
import { aToken } from '../../procedures/help/phone.ts'
import { at } from '../../procedures/help/town.ts'
import { numbersBegin } from '../a-report.ts'
import type { Act } from '../act.ts'
import { cards, type List } from '../list.ts'
import { places } from '../places.ts'
import type { ProceduresOf } from '../procedures-of.ts'

type OfReport = ProceduresOf<'report'>

const its = ({ _id }: Report) => ({ reportId: _id, token: aToken() })
const decision = (report: Report) => ({ ...its(report), version: report.version })

/** The step by which somebody has used the slip of a report; it changes nothing else. */
const claimed = ({ status }: Report): Report['history'][number] => ({
  ...{ version: 1, at: tuesday, by: 'chen', as: 'reporter', who: '', token: 'claimed' },
  ...{ action: 'claim', to: status },
})

/** An extension of one, in the unit that the report's own limit has. */
const one = ({ limits: [limit = ''] }: Report) => limit.replace(/^\d+/, '1')

export const reportActs = {
  'report.detail': { input: ({ report: { _id } }) => ({ reportId: _id }) },
  'report.assign': {
    input: ({ report, where }) => ({ ...decision(report), worker: places[where].worker }),
  },
  'report.accept': { input: ({ report }) => decision(report) },
  'report.return': { input: ({ report }) => ({ ...decision(report), reason: '不在我这片' }) },
  'report.contact': { input: ({ report }) => its(report) },
  'report.note': { input: ({ report }) => ({ ...its(report), words: '在修' }) },
  'report.finish': {
    input({ report, openid }) {
      const decided = decision(report)
      const photo = `cloud://local.local/u/${fingerprint(secret, `files ${openid}`)}/${decided.token}/1.jpg`
      return { ...decided, met: report.doneWhen.map((_, place) => place), photos: [photo] }
    },
  },
  'report.answer': { input: ({ report }) => ({ ...its(report), answer: 'solved' }) },
  'report.ask': { input: ({ report }) => ({ ...its(report), words: '几楼', days: 2 }) },
  'report.reply': {
    input: ({ report }) => ({ ...its(report), words: '三楼' }),
    stands: (report) => ({ ...report, question: 1 }),
  },
  'report.add': { input: ({ report }) => ({ ...its(report), words: '是三单元' }) },
  'report.extend': {
    input: ({ report }) => ({ ...decision(report), limit: one(report), reason: '等零件' }),
  },
  'report.suspend': {
    input: ({ report }) => ({ ...decision(report), until: tuesday + DAY, reason: '等改造' }),
  },
  'report.correct': {
    input: ({ report }) => ({ ...decision(report), category: '0704', reason: '不是这一类' }),
  },
  'report.resume': {
    input: ({ report }) => decision(report),
    stands: (report) => ({
      ...report,
      pauses: [{ kind: 'suspension', reason: '等改造', from: 0, until: tuesday + DAY }],
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
    stands: (report) => ({ ...report, endedAt: tuesday }),
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
    stands: (report) => ({ ...report, endedAt: tuesday }),
  },
  'report.withdraw': { input: ({ report }) => its(report) },
  'report.urge': { input: ({ report }) => its(report) },
  'report.publish': { input: ({ report }) => ({ ...its(report), publish: true }) },
  'report.takeOff': {
    input: ({ report }) => ({ ...its(report), reason: '照片里有车牌' }),
    stands: (report) => ({ ...report, publish: true, board: 'shown' }),
  },
  'report.unclaim': {
    input: ({ report }) => ({ ...its(report), reason: '凭条给错了人' }),
    stands: (report) => ({ ...report, history: [...report.history, claimed(report)] }),
  },
  'report.slip': {
    input: ({ report }) => ({ reportId: report._id }),
    stands: ({ reporter: _, ...report }) => ({
      ...{ ...report, source: 'phone', madeBy: 'liu' },
      onBehalf: { phone: '13912340000' },
    }),
  },
} satisfies Partial<Record<OfReport, Act>>

export const reportLists = {
  'report.preview': {
    inputs: ({ where }) => {
      const { category, building } = places[where]
      return [{ category, place: { building } }]
    },
    shown: ({ nearby }: Procedures['report.preview']['result']) => nearby.map(({ id }) => id),
  },
  'report.mine': { inputs: () => [{ over: false }, { over: true }], shown: cards },
  'report.findMine': { inputs: () => [{ sought: numbersBegin }], shown: cards },
} satisfies Partial<Record<OfReport, List>>

export const reportPlain = {
  'report.categories': {},
  'report.grounds': { category: '0101' },
  'report.submit': {
    token: aToken(),
    category: '0101',
    place: { building: at.home },
    words: '脏了',
  },
  'report.claim': { link: 'https://jiazai.example.cn/s/no', token: aToken() },
} satisfies Partial<Record<OfReport, unknown>>
