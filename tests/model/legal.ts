import type { Entry, Report } from '../../cloudfunctions/matters/report/report-record.ts'
import type { ReportAction } from '../../miniprogram/contract/action.ts'
import { isOpen, type ReportStatus } from '../../miniprogram/contract/status.ts'

type Move = { from: readonly ReportStatus[]; to: readonly ReportStatus[] | 'same' }

const open = ['pool', 'assigned', 'handling'] as const
const again = ['assigned', 'pool'] as const
const work: Move = { from: ['handling'], to: 'same' }
const anywhere: Move = {
  from: [...open, 'done', 'closed', 'declined', 'merged', 'withdrawn'],
  to: 'same',
}

/** The table of the life of a report, told a second time and by itself. */
const moves: Record<Exclude<ReportAction, 'submit'>, Move> = {
  claim: anywhere,
  assign: { from: ['pool', 'assigned'], to: again },
  return: { from: ['assigned'], to: ['pool'] },
  accept: { from: ['assigned'], to: ['handling'] },
  contact: work,
  note: work,
  ask: work,
  reply: { from: open, to: 'same' },
  add: { from: open, to: 'same' },
  extend: work,
  suspend: work,
  correct: work,
  resume: { from: open, to: 'same' },
  grant: { from: ['handling', 'closed', 'declined'], to: ['handling', ...again] },
  deny: { from: ['handling', 'closed', 'declined'], to: 'same' },
  handover: { from: ['pool', 'assigned', 'handling'], to: ['handling', ...again] },
  whistle: anywhere,
  finish: { from: ['handling'], to: ['done'] },
  decline: { from: open, to: ['declined'] },
  object: { from: ['declined'], to: 'same' },
  merge: { from: open, to: ['merged'] },
  apart: { from: ['merged'], to: again },
  answer: { from: ['done'], to: ['closed', ...again] },
  check: { from: ['done'], to: ['closed', ...again] },
  close: { from: ['done'], to: ['closed'] },
  reopen: { from: ['closed'], to: ['closed', ...again] },
  withdraw: { from: open, to: ['withdrawn'] },
  publish: anywhere,
  takeOff: anywhere,
  unclaim: anywhere,
  remind: { from: open, to: 'same' },
  escalate: { from: open, to: 'same' },
  lapse: { from: ['handling'], to: 'same' },
  erase: { from: ['done', 'closed', 'declined', 'merged', 'withdrawn'], to: 'same' },
  forget: { from: ['closed', 'declined', 'merged', 'withdrawn'], to: 'same' },
  reckon: { from: open, to: 'same' },
}

/** What is wrong with a step of a history, if anything. */
export function illegal({ action, from, to }: Entry): string | undefined {
  if (action === 'submit') return from === undefined ? undefined : 'submitted twice'
  const move = moves[action]
  if (from === undefined || !move.from.includes(from)) return `${action} at ${from}`
  const allowed = move.to === 'same' ? [from] : move.to
  return allowed.includes(to) ? undefined : `${action} leads from ${from} to ${to}`
}

/** What a history alone says of a report: its status, who has it, what was answered. */
export function replayed(history: readonly Entry[]) {
  let [status, answer, holder]: (string | undefined)[] = []
  for (const entry of history) {
    status = entry.to
    if (entry.whom) holder = entry.whom.id
    if (entry.to === 'pool') holder = undefined
    if (entry.action === 'finish') answer = undefined
    const ended = entry.from === 'closed' || entry.from === 'declined'
    if (ended && isOpen[entry.to]) answer = undefined
    if (entry.answer) answer = entry.answer
  }
  return { status, answer, holder }
}

/** The same three as the report itself says them. */
export const stands = ({ status, answer, assignee }: Report) => ({
  status,
  answer,
  holder: assignee?.id,
})
