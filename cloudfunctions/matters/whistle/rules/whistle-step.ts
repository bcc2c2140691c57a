import type { WhistleStatus } from '../../../../miniprogram/contract/whistle.ts'
import type { Change } from '../../../core/cloud/query.ts'
import type { ActingAs, Content } from '../../report/report-record.ts'
import { GRACE } from '../../report/rules/report-step.ts'
import type { Whistle, WhistleAction, WhistleEntry } from '../whistle-record.ts'
import { rungsOf, type Timing, waitsOf } from './whistle-waits.ts'

/** Who takes a step, as what, by which name, when (epoch ms), and by which token. */
export type Acting = { by: string; as: ActingAs; who: string; at: number; token: string }

/** A step to be taken: the action, where it leads, what is said with it, and what it drops and sets. */
export type Step = {
  action: WhistleAction
  to: WhistleStatus
  content?: Content
  set?: Partial<Whistle>
  drop?: readonly (keyof Whistle & string)[]
  entry?: Pick<WhistleEntry, 'department' | 'rememberedIn' | 'held' | 'marks' | 'late'>
}

/** Whether a whistle still waits for somebody. */
export const isRunning: Record<WhistleStatus, boolean> = {
  asked: true,
  blown: true,
  responded: true,
  checked: false,
  denied: false,
  ended: false,
}

/**
 * The one change to a whistle that a step is: new state, next version, one more history entry, by
 * when somebody is waited for, when time next brings something, and that something may follow.
 */
export function changeBy(
  whistle: Whistle,
  { action, to, content, set = {}, drop = [], entry = {} }: Step,
  { by, as, who, at, token }: Acting,
  city: Timing,
): Change<Whistle> {
  const version = whistle.version + 1
  const state: Partial<Whistle> = {
    ...set,
    status: to,
    open: isRunning[to],
    version,
    settleAt: at + GRACE,
    tries: 0,
    ...(content ? { content: { ...whistle.content, [version]: content } } : {}),
  }
  const next: Whistle = { ...whistle }
  for (const field of drop) delete (next as Partial<Whistle>)[field]
  Object.assign(next, state)
  const written = { ...state, ...timesOf(next, city) }
  return {
    set: written,
    drop: [...drop, 'nextAt' as const, 'waitsUntil' as const].filter(
      (field) => !(field in written),
    ),
    append: { history: { version, at, by, as, who, action, to, token, ...entry } },
  }
}

/** By when somebody is first waited for, and when silence next climbs (epoch ms), where it can. */
export function timesOf(whistle: Whistle, city: Timing): Pick<Whistle, 'nextAt' | 'waitsUntil'> {
  const [wait] = waitsOf(whistle, city)
  const [rung] = rungsOf(whistle, city)
  return { ...(wait ? { waitsUntil: wait.due } : {}), ...(rung ? { nextAt: rung.at } : {}) }
}

/** The entry that a person's token already made, if any: the same token, the same answer. */
export const madeBefore = (
  { history }: Whistle,
  by: string,
  token: string,
): WhistleEntry | undefined => history.find((entry) => entry.token === token && entry.by === by)

/** What only tells: a decision made before it is still a decision on the same state. */
const notices: readonly WhistleAction[] = ['note', 'unfounded', 'link', 'open', 'climb', 'reckon']

/** Whether a decision on `version` knew all that matters: only notices came after it. */
export const isNewest = ({ history }: Whistle, version: number): boolean =>
  version <= (history.at(-1)?.version ?? 0) &&
  history.every((entry) => entry.version <= version || notices.includes(entry.action))
