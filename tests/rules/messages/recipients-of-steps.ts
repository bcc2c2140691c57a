import type { Entry } from '../../../cloudfunctions/matters/report/report-record.ts'
import type {
  WhistleAction,
  WhistleEntry,
} from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import type { ReportAction } from '../../../miniprogram/contract/action.ts'
import { moment } from '../help/example.ts'

const theirs = { as: 'officer', department: 'water-supply' } as const

/** Who hears of a step of a report that 王社工 has: a line for each, of what kind, in which words. */
export const reportRecipients: [ReportAction, Partial<Entry>, string][] = [
  ['submit', {}, 'handler assigned 新件，今天 16:30 前联系'],
  ['submit', { to: 'pool' }, ''],
  ['assign', {}, 'handler assigned 新件，今天 16:30 前联系; reporter assigned 已经交给王社工'],
  ['assign', { to: 'pool' }, ''],
  ['accept', {}, 'reporter accepted 受理了，11月30日 12:00 前办好'],
  ['note', {}, 'reporter noted 有新进展，点开看看'],
  ['ask', {}, 'reporter asked 王社工有一句要问您'],
  ['reply', {}, 'handler replied 居民回复了，时钟接着走'],
  ['add', {}, 'handler noted 居民补了情况，点开看看'],
  ['add', { to: 'pool' }, ''],
  ['resume', {}, ''],
  ['resume', { as: 'worker' }, 'reporter noted 暂停结束，接着办了'],
  ['finish', {}, 'reporter done 办结了，请说一声解决没有; followers done 您跟的那件事办结了'],
  ['decline', {}, 'reporter ended 不予受理，点开看依据; handler ended 社区不予受理，不用再办'],
  ['merge', {}, 'reporter ended 和另一件一起办，点开看; handler ended 并到另一件里了'],
  ['apart', {}, 'handler reopened 并单拆开了，单独办'],
  ['answer', { answer: 'unsolved' }, 'handler reopened 居民说没解决，请再办'],
  ['answer', { answer: 'partly', to: 'closed' }, 'handler answered 居民说解决了一部分'],
  ['answer', { to: 'closed' }, 'handler answered 居民说解决了'],
  ['check', {}, 'handler reopened 复核没通过，请再办'],
  ['check', { to: 'closed' }, ''],
  ['reopen', {}, 'handler reopened 居民请您再办一次'],
  ['reopen', { to: 'closed', request: 'reopen' }, 'steward request 有一项重办等您定'],
  ['withdraw', {}, 'handler ended 居民撤回了，不用再办'],
  ['takeOff', {}, 'reporter noted 公示撤下了，点开看为什么'],
  [
    'handover',
    {},
    'handler handover 归您了，11月30日 12:00 前办好; reporter handover 换王社工来办',
  ],
  ['handover', { to: 'pool' }, ''],
  [
    'reckon',
    {},
    'reporter noted 日期定了：11月30日 12:00 前; handler noted 日期定了：11月30日 12:00 前',
  ],
  ['extend', { request: 'extend' }, 'steward request 有一项延期等您定'],
  ['object', { request: 'object' }, 'steward request 有一项异议等您定'],
  [
    'grant',
    { request: 'extend' },
    'handler decided 同意延期，11月30日 12:00 前; reporter decided 同意延期，11月30日 12:00 前',
  ],
  [
    'grant',
    { request: 'suspend', until: moment('2026-12-20 09:00') },
    'handler decided 先挂账到 12月20日; reporter decided 先挂账到 12月20日',
  ],
  [
    'grant',
    { request: 'reopen' },
    'handler reopened 同意重办，请再办一次; reporter decided 同意重办，接着办',
  ],
  ['correct', { request: 'correct' }, 'steward request 有一项更正等您定'],
  [
    'grant',
    { request: 'correct' },
    'handler decided 更正了，接着办; reporter decided 更正了，接着办',
  ],
  [
    'grant',
    { request: 'correct', whom: { id: 'zhou', name: '周社工', role: 'worker' } },
    'handler assigned 转来一件，11月30日 12:00 前; reporter decided 换周社工来办',
  ],
  ['grant', { request: 'correct', to: 'pool' }, 'reporter decided 换了网格，正在派人'],
  ['deny', { request: 'correct' }, 'handler decided 更正没批，11月30日 12:00 前'],
  ['grant', { request: 'reopen', to: 'pool' }, 'reporter decided 同意重办，接着办'],
  [
    'grant',
    { request: 'object' },
    'handler reopened 异议成立，这件请您办; reporter decided 异议成立，接着办',
  ],
  ['grant', { request: 'object', to: 'pool' }, 'reporter decided 异议成立，接着办'],
  ['deny', { request: 'extend' }, 'handler decided 延期没批，11月30日 12:00 前'],
  ['deny', { request: 'reopen' }, 'reporter decided 没同意重办，点开看'],
  ['deny', { request: 'object' }, 'reporter decided 异议没成立，点开看'],
  ['deny', {}, ''],
]

/** Who hears of a step of a whistle that calls 燃气 to lead, not blown yet. */
export const whistleRecipients: [WhistleAction, Partial<WhistleEntry>, string][] = [
  ['ask', {}, 'steward request 有一声哨等您定'],
  ['deny', {}, 'handler decided 社区没同意吹哨，点开看'],
  ['join', {}, 'handler whistle 燃气报到了'],
  ['join', theirs, 'handler whistle 供水报到了'],
  ['refuse', theirs, 'street request 供水说不归它管，请裁定; handler whistle 供水说不归它管'],
  ['note', theirs, 'handler whistle 供水说了进展，点开看'],
  ['note', { as: 'worker' }, 'called whistle 社区说了新情况，点开看'],
  [
    'respond',
    theirs,
    'handler whistle 供水答复了，到现场看看; steward whistle 供水答复了，等社区复核',
  ],
  ['rule', theirs, 'called whistle 裁定由供水主办; handler whistle 裁定由供水主办'],
  ['check', { held: true }, 'called whistle 社区看过了，做好了'],
  ['check', { held: false }, 'called whistle 没做好，请接着办'],
  ['unfounded', theirs, 'steward whistle 供水说不该吹这声哨'],
  ['open', theirs, 'handler whistle 供水打开了链接'],
  ['link', theirs, ''],
  ['reckon', {}, ''],
  ['escalate', {}, ''],
  ['end', {}, ''],
]

/** Who hears of what time brings, by the mark that it leaves. */
export const timeRecipients: [mark: string, told: string][] = [
  ['contact', 'handler late 该给居民回个话了; steward late 过了时间，还没联系居民'],
  ['warning-50', ''],
  ['warning-80', 'handler warning 已用 80% 的时间，11月30日到时'],
  ['late-0', 'handler late 到时限了，请先办这件'],
  ['late-1', 'steward late 到时限了，还没办结'],
  ['late-9', ''],
  ['pool-1-7', 'street pool 还没人办，请派人'],
  ['pool-9-7', ''],
  ['resume-7', 'handler noted 暂停到期了，时钟接着走; reporter noted 暂停到期了，接着办'],
  ['lapse-4', 'handler decided 延期没等到批，按原时限办'],
  ['close', 'reporter ended 30 天没回答，先结了'],
  ['forget', ''],
]
