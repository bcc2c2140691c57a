import type { Known } from '../known.ts'

/** Of who may do what. */
export const permissions: readonly Known[] = [
  {
    file: 'directory/person/caller.ts',
    why: 'an openid is one person’s; the limit only saves the store work',
    mutants: [['const [person] = await db.find(people, { openid }, { limit: 1 })', '{}']],
  },
  {
    file: 'matters/report/rules/report-conditions.ts',
    why: 'a difference to nothing is not a number, which is within no number of days',
    mutants: [['endedAt !== undefined && now - endedAt <= days * DAY', 'true']],
  },
]
