import type { Known } from '../known.ts'

/** Of the life of a report; most are parts that only the types ask for. */
export const report: readonly Known[] = [
  {
    file: 'matters/report/rules/finish.ts',
    why: 'a promise that is reckoned anew always sets its date',
    mutants: [['const late = now > (promise.set?.dueAt ?? report.dueAt)', 'promise.set.dueAt']],
  },
  {
    file: 'matters/report/rules/number.ts',
    why: 'chance stays below one, so a letter is always drawn',
    mutants: [["const letter = () => letters[Math.floor(random() * letters.length)] ?? '3'", '""']],
  },
  {
    file: 'matters/report/rules/on-the-spot.ts',
    why: 'a new report has its first entry and its first content',
    mutants: [
      ['const photos = report.content[1]?.photos ?? []', 'report.content[1].photos'],
      ["const { by = '', token = '' } = report.history[0] ?? {}", '"Stryker was here!"'],
    ],
  },
  {
    file: 'matters/report/rules/promise.ts',
    why: 'a pause that ends now and is cut now ends now either way',
    mutants: [
      [
        'kinds.includes(pause.kind) && pause.until > now ? { ...pause, until: now } : pause,',
        'pause.until >= now',
      ],
    ],
  },
  {
    file: 'matters/report/rules/report-clock.ts',
    why: 'a promise has a limit',
    mutants: [["const { count, unit } = parseLimit(limits[0] ?? '0wd')", '""']],
  },
  {
    file: 'matters/report/rules/report-clock.ts',
    why: 'a year that is nothing is no year without notice, as when it is left out',
    mutants: [
      [
        'const clock = { from, due, limits, pauses, ...(unnoticed === undefined ? {} : { unnoticed }) }',
        'false',
      ],
    ],
  },
  {
    file: 'matters/report/rules/request.ts',
    why: 'a promise has a limit',
    mutants: [["const [original = '0wd'] = report.limits", '""']],
  },
  {
    file: 'matters/report/rules/route-words.ts',
    why: 'what was found in or near a grid has its name; where nobody was asked first, who has it counts as that',
    mutants: [
      ["building: ({ place: { gridName = '' } }) => `这儿归${gridName}管`,", '"Stryker was here!"'],
      [
        "pin: ({ place: { gridName = '' } }, whose) => `${whose}点的位置归${gridName}管`,",
        '"Stryker was here!"',
      ],
      ["nearestGrid: ({ place: { gridName = '' } }, whose) =>", '"Stryker was here!"'],
      ['if (!route.instead || assignee.id !== firstAsked?.id) return handed', 'firstAsked.id'],
    ],
  },
  {
    file: 'matters/report/rules/route.ts',
    why: 'somebody stands in for a worker only while that one is away, and each absence has its end',
    mutants: [
      ['const until = absenceOf(worker, now)?.until', 'absenceOf(worker, now).until'],
      [
        "return until === undefined ? {} : { absent: { name: staffName(worker.name, 'worker'), until } }",
        'false',
      ],
    ],
  },
  {
    file: 'matters/report/rules/report-timeline.ts',
    why: 'neither word is a department’s code: both are called 部门; a mark that is a word names nothing that came',
    mutants: [
      [
        "whistle ? whistleTold[whistle.event](nameOfDepartment(whistle.department ?? '')) : '',",
        '"Stryker was here!"',
      ],
    ],
  },
]
