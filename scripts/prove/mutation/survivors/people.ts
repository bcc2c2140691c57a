import type { Known } from '../known.ts'

/** Of people, places, privacy and staff. */
export const people: readonly Known[] = [
  {
    file: 'directory/person/rules/name.ts',
    why: 'one letter has nothing between its parts',
    mutants: [
      [
        "doubleSurnames.find((double) => name.startsWith(double)) ?? [...name].slice(0, 1).join('')",
        '"Stryker was here!"',
      ],
    ],
  },
  {
    file: 'directory/place/rules/code.ts',
    why: 'a text that is split has a first part',
    mutants: [
      [
        "const [building = '', proof, ...more] = link.slice(prefix.length).split('.')",
        '"Stryker was here!"',
      ],
    ],
  },
  {
    file: 'directory/place/rules/pick-grid.ts',
    why: 'no two grids have the same code',
    mutants: [
      ['(a, b) => a.squareMetres - b.squareMetres || (a._id < b._id ? -1 : 1),', 'a._id <= b._id'],
    ],
  },
  {
    file: 'directory/place/rules/who-works.ts',
    why: 'a word neither begins nor ends, so nobody is away in it',
    mutants: [
      [
        'export const absenceOf = ({ away = [] }: GridWorker, now: number): Away | undefined =>',
        '["Stryker was here"]',
      ],
    ],
  },
  {
    file: 'directory/place/rules/who-works.ts',
    why: 'it is asked for only of who is away',
    mutants: [
      ['const named = worker && absenceOf(worker, now)?.backup', 'absenceOf(worker, now).backup'],
    ],
  },
  {
    file: 'privacy/rules/own-data.ts',
    why: 'what nobody took has no link, so it is left out all the same',
    mutants: [
      [
        "const filesIn = ({ photos = [], voice }: Content, links: OwnData['links']): string =>",
        '["Stryker was here"]',
      ],
      [
        "[...photos, ...(voice ? [voice.file] : [])].flatMap((file) => links.get(file) ?? []).join('\\n')",
        '["Stryker was here"]',
      ],
    ],
  },
  {
    file: 'directory/staff/rules/absences.ts',
    why: 'nobody is known by such an id',
    mutants: [["const backup = named.get(lastWritten?.backup ?? '')", '"Stryker was here!"']],
  },
  {
    file: 'directory/staff/rules/suggest.ts',
    why: 'an outline has its corners',
    mutants: [['const corners = (outline.coordinates[0] ?? []).slice(1)', '["Stryker was here"]']],
  },
  {
    file: 'directory/staff/rules/suggest.ts',
    why: 'what is no grid has no worker to suggest',
    mutants: [[': []', '["Stryker was here"]']],
  },
  {
    file: 'directory/staff/rules/works.ts',
    why: 'nobody’s grid lies in a community that is none',
    mutants: [['? community !== undefined && isWorkerIn(roles, community)', 'true']],
  },
]
