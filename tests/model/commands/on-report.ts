import { DAY } from '../../../cloudfunctions/core/clock/date.ts'
import { type Report, reports } from '../../../cloudfunctions/matters/report/report-record.ts'
import type { ActionOnReport } from '../../../miniprogram/contract/action.ts'
import type { Chance } from '../../prove/chance.ts'
import type { ModelTown } from '../model-town.ts'
import { type Command, token, workers } from './command.ts'

type Input = (report: Report, chance: Chance, town: ModelTown) => Command['input']

const on = ({ _id }: Report, chance: Chance) => ({ reportId: _id, token: token(chance) })

/** Mostly the version that stands, sometimes one from before. */
const deciding = (report: Report, chance: Chance) => ({
  ...on(report, chance),
  version: Math.max(1, report.version - (chance.below(8) === 0 ? 1 : 0)),
})

/** A photo as whoever has a report uploads one. */
function photoOf({ assignee }: Report, token: string, town: ModelTown): string {
  const folder = town.newContext().sign(`files oOpenidOf-${assignee?.id}`)
  return `cloud://local.local/u/${folder}/${token}/1.jpg`
}

/** Everything that is done with a report, as a phone sends it. */
export const reportInputs: Record<ActionOnReport, Input> = {
  assign: (report, chance) => ({
    ...deciding(report, chance),
    worker: chance.pick([...workers, 'supervisor', 'zhang']),
  }),
  return: (report, chance) => ({ ...deciding(report, chance), reason: '不在我这一格' }),
  accept: deciding,
  contact: (report, chance) => ({ ...on(report, chance), words: '说好明天去' }),
  note: (report, chance) => ({ ...on(report, chance), words: '在修' }),
  ask: (report, chance) => ({
    ...on(report, chance),
    words: '哪天在家',
    days: 1 + chance.below(7),
  }),
  reply: (report, chance) => ({ ...on(report, chance), words: '周六在家' }),
  add: (report, chance) => ({ ...on(report, chance), words: '是三单元' }),
  extend: (report, chance) => ({
    ...deciding(report, chance),
    limit: chance.pick(['1wd', '2wh', '1uh', '9wd']),
    reason: '等配件',
  }),
  suspend: (report, chance, { now }) => ({
    ...deciding(report, chance),
    until: now + (chance.below(500) - 20) * DAY,
    reason: '要等专项资金',
  }),
  correct: (report, chance) => ({
    ...deciding(report, chance),
    category: chance.pick(['0101', '0205', '0401', '0701']),
    reason: '类别选错了',
  }),
  resume: deciding,
  decide: (report, chance) => ({
    ...deciding(report, chance),
    grant: chance.below(3) > 0,
    words: '知道了',
  }),
  whistle: (report, chance) => ({
    ...on(report, chance),
    kind: chance.pick(['emergency', 'enforcement', 'hard']),
    tried: '劝了两次',
    ground: '城市市容管理条例',
    lead: chance.pick(['enforcement', 'municipal']),
    helpers: chance.pick([[], ['municipal'], ['fire']]),
  }),
  finish(report, chance, town) {
    const decided = deciding(report, chance)
    const photos = [photoOf(report, decided.token, town)]
    return { ...decided, met: [0, 1, 2, 3], words: '换好了', photos }
  },
  decline: (report, chance) => ({
    ...deciding(report, chance),
    reason: '不是公共部位',
    basis: '物业服务合同',
    turnTo: '物业服务中心',
  }),
  object: (report, chance) => ({ ...on(report, chance), words: '就是公共部位' }),
  merge: (report, chance, { db }) => ({
    ...deciding(report, chance),
    into: chance.pick(db.all(reports))._id,
  }),
  apart: on,
  answer: (report, chance) => ({
    ...on(report, chance),
    answer: chance.pick(['solved', 'partly', 'unsolved']),
    words: '还差一点',
  }),
  check: (report, chance) => ({
    ...deciding(report, chance),
    holds: chance.below(3) > 0,
    words: '看过了',
  }),
  reopen: (report, chance) => ({ ...on(report, chance), words: '又坏了' }),
  withdraw: on,
  publish: (report, chance) => ({ ...on(report, chance), publish: chance.below(3) > 0 }),
  takeOff: (report, chance) => ({ ...on(report, chance), reason: '照片里有车牌' }),
  unclaim: (report, chance) => ({ ...on(report, chance), reason: '凭条给错了人' }),
  urge: on,
}
