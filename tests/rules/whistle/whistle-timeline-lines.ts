import type {
  WhistleAction,
  WhistleEntry,
} from '../../../cloudfunctions/matters/whistle/whistle-record.ts'

/** What a whistle's timeline tells of each step that 王社工 takes, as who did what. */
export const whistleTimelineLines: [WhistleAction, Partial<WhistleEntry>, string][] = [
  ['ask', {}, '王社工 想吹哨，等社区同意'],
  ['blow', { as: 'steward' }, '王社工 同意，已吹哨'],
  ['blow', { as: 'system' }, '王社工 这一类事，一报就吹哨'],
  ['deny', {}, '王社工 没同意吹哨'],
  ['refuse', {}, '王社工 说不归自己管，等督办裁定'],
  ['note', {}, '王社工 '],
  ['respond', {}, '王社工 答复'],
  ['rule', { department: 'gas' }, '王社工 裁定由燃气主办'],
  ['rule', { department: 'gas', rememberedIn: '340504' }, '王社工 裁定由燃气主办，往后同类的也是'],
  ['rule', {}, '王社工 裁定由部门主办'],
  ['check', { held: true }, '王社工 到现场看过，做好了'],
  ['check', { held: false }, '王社工 到现场看过，没做好，接着办'],
  ['unfounded', {}, '王社工 认为不该吹这声哨'],
  ['link', { department: 'gas' }, '王社工 给了燃气一个链接'],
  ['escalate', {}, '王社工 到时候没回音，告诉了上一级'],
  ['reckon', {}, '王社工 放假安排出来了，日子重新算过'],
  [
    'handover',
    { department: 'gas', whom: { id: 'luo', name: '罗经办', role: 'officer' } },
    '王社工 燃气经办的人不在，转给罗经办',
  ],
  ['handover', { department: 'gas' }, '王社工 燃气经办的人不在，由部门另派人'],
  ['end', {}, '王社工 诉求已经结束，哨也停了'],
]
