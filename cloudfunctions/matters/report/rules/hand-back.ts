import type { Category } from '../../../../miniprogram/contract/category.ts'
import type { Calendar } from '../../../core/clock/calendar.ts'
import { together } from '../../../core/lifecycle/patch.ts'
import type { Holder } from '../../../core/procedure/caller.ts'
import { promiseAnew } from './promise.ts'
import { givenTo, standingWith } from './standing.ts'

/** What a report is handed back with: `whom` has it then, nobody where it goes to the pool. */
export type HandBack = { calendar: Calendar; category: Category; whom: Holder | undefined }

/**
 * To be done again: given to whoever had it, or to the pool when they are not there any more,
 * with a fresh promise. `now` is epoch ms.
 */
export const handedBack = ({ calendar, category, whom }: HandBack, now: number) => ({
  to: standingWith(whom),
  ...together(promiseAnew(calendar, now, category), givenTo(whom, now)),
  entry: whom ? { whom } : {},
})
