import { dirname, posix } from 'node:path'
import { expect, it } from 'vitest'
import { componentFindings } from '../../scripts/check/component-layers.ts'
import { layerFindings } from '../../scripts/check/layers.ts'
import { root } from '../../scripts/paths.ts'
import { folderOf } from './folder.ts'

/** Imports that must never be: from, to, and the rule that says so. */
const wrong: [string, string, string][] = [
  ['miniprogram/contract/status.ts', 'miniprogram/services/cloud.ts', 'contract-stands-alone'],
  [
    'cloudfunctions/core/clock/due.ts',
    'cloudfunctions/matters/report/report-record.ts',
    'clock-is-pure',
  ],
  [
    'cloudfunctions/directory/place/place-record.ts',
    'cloudfunctions/matters/report/procedures/submit.ts',
    'record-declares',
  ],
  [
    'cloudfunctions/matters/report/rules/see.ts',
    'cloudfunctions/matters/report/procedures/submit.ts',
    'rules-decide',
  ],
  [
    'cloudfunctions/matters/report/rules/report-step.ts',
    'cloudfunctions/core/cloud/app.ts',
    'rules-decide-types',
  ],
  [
    'cloudfunctions/core/procedure/router.ts',
    'cloudfunctions/directory/person/person-record.ts',
    'procedures-know-no-life',
  ],
  [
    'cloudfunctions/core/lifecycle/act.ts',
    'cloudfunctions/matters/report/report-record.ts',
    'lifecycle-knows-no-noun',
  ],
  [
    'cloudfunctions/matters/report/show.ts',
    'cloudfunctions/published/board/board.ts',
    'rooms-look-down',
  ],
  [
    'cloudfunctions/matters/report/act.ts',
    'cloudfunctions/matters/whistle/read-whistle.ts',
    'nouns-look-down',
  ],
  [
    'cloudfunctions/matters/rating/follow-rating.ts',
    'cloudfunctions/matters/report/procedures/submit.ts',
    'procedures-are-called-by-name',
  ],
  [
    'cloudfunctions/privacy/erase-all.ts',
    'cloudfunctions/published/board/effects/take-down.ts',
    'effects-are-handed-in',
  ],
  [
    'cloudfunctions/privacy/procedures/leave.ts',
    'cloudfunctions/matters/report/report-noun.ts',
    'nouns-are-put-together-once',
  ],
  [
    'cloudfunctions/core/tally/tally.ts',
    'cloudfunctions/matters/report/report-record.ts',
    'tally-only-counts',
  ],
  [
    'cloudfunctions/core/cloud/files.ts',
    'cloudfunctions/directory/person/person-record.ts',
    'cloud-knows-no-noun',
  ],
  [
    'cloudfunctions/matters/report/procedures/assign.ts',
    'cloudfunctions/entries/instance.ts',
    'nobody-calls-an-entry',
  ],
  [
    'miniprogram/pages/home.ts',
    'cloudfunctions/matters/rating/procedures/rate.ts',
    'phone-knows-its-contract',
  ],
  [
    'miniprogram/pages/me.ts',
    'miniprogram/packages/worker/desk.ts',
    'main-package-needs-no-subpackage',
  ],
  [
    'miniprogram/packages/steward/list.ts',
    'miniprogram/packages/worker/desk.ts',
    'packages-stay-apart',
  ],
  [
    'miniprogram/components/card.ts',
    'miniprogram/pages/home.ts',
    'services-and-components-know-no-page',
  ],
  [
    'miniprogram/services/cloud/call.ts',
    'miniprogram/services/page/routes.ts',
    'services-cloud-uses-its-rooms',
  ],
  [
    'miniprogram/components/report/facts.ts',
    'miniprogram/components/desk/list.ts',
    'components-report-uses-its-rooms',
  ],
  [
    'local/cloud/store.ts',
    'cloudfunctions/directory/person/person-record.ts',
    'local-knows-no-app',
  ],
  ['cloudfunctions/matters/rating/procedures/mine.ts', 'local/cloud/host.ts', 'app-knows-no-local'],
  ['city/grids.ts', 'cloudfunctions/matters/rating/procedures/rate.ts', 'city-is-data-types'],
  [
    'city/here/story.ts',
    'cloudfunctions/matters/rating/procedures/rate.ts',
    'story-lives-by-the-rules-types',
  ],
  ['scripts/one.ts', 'scripts/missing.ts', 'everything-is-found'],
]

const importOf = (from: string, to: string): string =>
  `import { it } from './${posix.relative(dirname(from), to)}'\nexport const that = it\n`

it('refuses every import that runs the wrong way', async () => {
  const targets = wrong
    .map(([, to]) => to)
    .filter((to) => !to.includes('missing'))
    .map((to) => [to, 'export const it = 1\n'])
  const sources = wrong.map(([from, to]) => [from, importOf(from, to)])
  const house = folderOf({
    ...Object.fromEntries([...targets, ...sources]),
    'tsconfig.json': '{}',
  })

  const findings = (await layerFindings(house)).join('\n')

  for (const [from, , rule] of wrong) expect(findings).toContain(`${rule}: ${from}`)
})

it('refuses a component that its JSON takes from a room above, or from another package', async () => {
  const house = folderOf({
    'miniprogram/components/report/card/card.json':
      '{ "usingComponents": { "of": "/components/desk/list/list" } }',
    'miniprogram/components/desk/list/list.json': '{}',
    'miniprogram/packages/steward/desk/desk.json':
      '{ "usingComponents": { "of": "../../worker/sheet/sheet", "list": "/components/desk/list/list" } }',
    'miniprogram/packages/worker/sheet/sheet.json': '{}',
    'tsconfig.json': '{}',
  })
  expect(await componentFindings(house)).toEqual([
    '  error components-report-uses-its-rooms: miniprogram/components/report/card/card.json → miniprogram/components/desk/list/list.json',
    '  error packages-stay-apart: miniprogram/packages/steward/desk/desk.json → miniprogram/packages/worker/sheet/sheet.json',
  ])
})

it('lets a component of another package be, for which a placeholder stands', async () => {
  const house = folderOf({
    'miniprogram/packages/steward/desk/desk.json':
      '{ "usingComponents": { "of": "../../worker/sheet/sheet" }, "componentPlaceholder": { "of": "view" } }',
    'miniprogram/packages/worker/sheet/sheet.json': '{}',
  })
  expect(await componentFindings(house)).toEqual([])
})

it('refuses files that need each other', async () => {
  const house = folderOf({
    'scripts/one.ts': importOf('scripts/one.ts', 'scripts/two.ts'),
    'scripts/two.ts': importOf('scripts/two.ts', 'scripts/one.ts'),
    'tsconfig.json': '{}',
  })
  expect((await layerFindings(house)).join('\n')).toContain('no-cycles: scripts/one.ts')
})

it('finds nothing to refuse in this house', async () => {
  expect(await layerFindings(root)).toEqual([])
})
