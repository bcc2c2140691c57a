/** What each entry of a report's history is called, and its icon. */
import type { ReportView } from '../../../services/words/report-view'

/** One step of a report's life, as the cloud tells it. */
export type Entry = ReportView['timeline'][number]

type Look = {
  icon: string
  title: (entry: Entry) => string
  tone?: 'dept' | 'paused'
}

/** Who did what: 王社工受理了. */
const did =
  (what: string) =>
  ({ who }: Entry): string =>
    `${who}${what}`

/** Who did what the cloud tells of it: 许书记派给王社工. */
const toldOf = ({ who, told }: Entry): string => `${who}${told}`

/** Steps that time or another record brought, not a person. */
const itself = ({ told }: Entry): string => told

const looks: Record<Entry['action'], Look> = {
  submit: { icon: 'send', title: ({ who, told }) => `${who}${told || '说了这件事'}` },
  claim: { icon: 'people', title: itself },
  assign: { icon: 'swap', title: toldOf },
  return: { icon: 'swap', title: toldOf },
  accept: { icon: 'check', title: did('受理了') },
  contact: { icon: 'phone', title: did('联系过了') },
  note: { icon: 'note', title: did('记了进展') },
  ask: {
    icon: 'clock-paused',
    title: did('问了一句'),
    tone: 'paused',
  },
  reply: { icon: 'message', title: did('回复了') },
  add: { icon: 'message', title: did('补了情况') },
  extend: { icon: 'clock-soon', title: toldOf },
  correct: { icon: 'note', title: toldOf },
  suspend: { icon: 'clock-paused', title: toldOf },
  resume: {
    icon: 'clock-ample',
    title: (entry) => (entry.who === '系统' ? itself(entry) : `${entry.who}说${entry.told}`),
  },
  whistle: { icon: 'whistle', title: itself, tone: 'dept' },
  finish: { icon: 'check-circle', title: did('办结') },
  decline: { icon: 'x-circle', title: did('决定不予受理') },
  object: { icon: 'message', title: toldOf },
  merge: { icon: 'list', title: toldOf },
  apart: { icon: 'list', title: toldOf },
  answer: { icon: 'message', title: ({ who, told }) => `${who}：${told}` },
  check: { icon: 'search', title: ({ who, told }) => `${who}：${told}` },
  reopen: { icon: 'refresh', title: toldOf },
  withdraw: { icon: 'undo', title: did('撤回了') },
  publish: { icon: 'notice', title: toldOf },
  takeOff: { icon: 'notice', title: toldOf },
  unclaim: { icon: 'people', title: toldOf },
  grant: { icon: 'check', title: toldOf },
  deny: { icon: 'close', title: toldOf },
  handover: { icon: 'swap', title: itself },
  remind: { icon: 'lamp', title: itself },
  escalate: { icon: 'clock-late', title: itself },
  lapse: { icon: 'close', title: itself },
  close: { icon: 'check-circle', title: itself },
  erase: { icon: 'close', title: itself },
  forget: { icon: 'close', title: itself },
  reckon: { icon: 'clock-ample', title: itself },
}

/** The icon of a step. */
export const iconOf = ({ action }: Entry): string => looks[action].icon

/** What a step was, in a line. */
export const titleOf = (entry: Entry): string => looks[entry.action].title(entry)

/** How a step is set off from others; plain unless it is a department's, or stopped the clock. */
export const toneOf = ({ action }: Entry): string => looks[action].tone ?? ''
