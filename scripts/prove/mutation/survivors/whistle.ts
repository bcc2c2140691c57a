import type { Known } from '../known.ts'

/** Of whistles. */
export const whistle: readonly Known[] = [
  {
    file: 'matters/whistle/rules/whistle-clock.ts',
    why: 'a history has an entry: it began with one',
    mutants: [['const stopped = open ? responded : history.at(-1)?.at', 'history.at(-1).at']],
  },
  {
    file: 'matters/whistle/rules/whistle-clock.ts',
    why: 'a whistle has a lead',
    mutants: [
      [
        'const responded = calls.find(({ lead }) => lead)?.respondedAt',
        'calls.find(({ lead }) => lead).respondedAt',
      ],
    ],
  },
  {
    file: 'matters/whistle/rules/whistle-clock.ts',
    why: 'a word is no pause: it neither begins nor ends',
    mutants: [
      [
        '{ ...dated, pauses: [], ...(unnoticed === undefined ? {} : { unnoticed }) },',
        '["Stryker was here"]',
      ],
    ],
  },
  {
    file: 'matters/whistle/rules/whistle-clock.ts',
    why: 'a year that is nothing is left out either way',
    mutants: [
      ['{ ...dated, pauses: [], ...(unnoticed === undefined ? {} : { unnoticed }) },', 'false'],
    ],
  },
  {
    file: 'matters/whistle/rules/whistle-dates.ts',
    why: 'both dates begin at one moment, so they reach into the same first year',
    mutants: [
      ['return years.length > 0 ? { unnoticed: Math.min(...years) } : {}', 'Math.max(...years)'],
    ],
  },
  {
    file: 'matters/whistle/rules/department-steps.ts',
    why: 'no moment is later than one that there is not',
    mutants: [['const late = whistle.joinBy !== undefined && now > whistle.joinBy', 'true']],
  },
  {
    file: 'matters/whistle/rules/guest.ts',
    why: 'it stands where the whole match is, which nobody reads',
    mutants: [
      ['const [, whistle, version] = /^([\\w-]+)_(\\d+)$/.exec(id) ?? []', '["Stryker was here"]'],
    ],
  },
  {
    file: 'matters/whistle/rules/ruling.ts',
    why: 'a whistle has a lead',
    mutants: [
      [
        "const begins = before?.department !== lead || before.state === 'refused'",
        'before.department',
      ],
    ],
  },
  {
    file: 'matters/whistle/rules/ruling.ts',
    why: 'who leads now was called, or is called by the ruling',
    mutants: [["to: after?.state === 'responded' ? 'responded' : 'blown',", 'after.state']],
  },
  {
    file: 'matters/whistle/rules/whistle-notifications.ts',
    why: 'neither is a department’s code: both are called 部门',
    mutants: [
      [
        "entry.department ?? whistle.calls.find(({ lead }) => lead)?.department ?? '',",
        '"Stryker was here!"',
      ],
    ],
  },
  {
    file: 'matters/whistle/rules/whistle-timeline.ts',
    why: 'neither is a department’s code: both are called 部门',
    mutants: [
      [
        "link: ({ department = '' }, departments) => `给了${shortOf(departments, department)}一个链接`,",
        '"Stryker was here!"',
      ],
      [
        "return [shortOf(departments, department ?? ''), who].filter((part) => part !== '').join(' ')",
        '"Stryker was here!"',
      ],
      ["rule: ({ department = '', rememberedIn }, departments) =>", '"Stryker was here!"'],
    ],
  },
]
