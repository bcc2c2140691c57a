import type { Categories } from './categories'
import type { Landing } from './desk'
import type { AnswerDraft, ReportDraft } from './drafts'
import type { Mode } from './mode'
import type { Submission } from './queue'
import type { Me } from './session'
import type { Saying, WorkDraft } from './work-drafts'

/** All that this phone keeps, by key. */
type Kept = {
  mode: Mode
  'mode-offered': boolean
  me: Me
  landing: Landing
  categories: Categories
  drafts: ReportDraft[]
  queue: Submission[]
  [answer: `answer:${string}`]: AnswerDraft
  [work: `${Saying}:${string}`]: WorkDraft
}

/** What was kept under `key`, or undefined when nothing was. */
export function read<K extends keyof Kept>(key: K): Kept[K] | undefined {
  // Only `write` below ever writes here, so what comes back is of the key's type.
  const value: Kept[K] | '' = wx.getStorageSync(key)
  return value === '' ? undefined : value
}

/** Keeps `value` under `key` until it is replaced or dropped; survives the mini-program's end. */
export function write<K extends keyof Kept>(key: K, value: Kept[K]): void {
  wx.setStorageSync(key, value)
}

/** Forgets what was kept under `key`. */
export function drop(key: keyof Kept): void {
  wx.removeStorageSync(key)
}
