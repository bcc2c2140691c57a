import { beforeAll, expect, it } from 'vitest'
import { banshan } from '../../../city/maanshan/story-community.ts'
import { keepRun } from '../../../scripts/check/audit/report.ts'
import { rules } from '../../../scripts/check/audit/rules.ts'
import type { Seen } from '../../../scripts/check/audit/run.ts'
import { judge } from '../../../scripts/check/audit/score.ts'
import { readSource } from '../../../scripts/check/audit/source.ts'
import { readJson } from '../../../scripts/files.ts'
import { at } from '../../../scripts/paths.ts'
import type { Procedures } from '../../../typings/procedures.d.ts'
import { ofKind } from '../../procedures/help/desk-cards.ts'
import { useExample } from '../help/example-app.ts'
import { bringRemedies } from '../help/example-remedies.ts'
import { bringWhistles } from '../help/example-whistles.ts'
import { people } from '../help/running-example.ts'
import { openScreen, type Watched, watch } from './open-screen.ts'
import type { Screen } from './screen.ts'
import { screens } from './screens.ts'

type AppJson = { pages: string[]; subPackages: { root: string; pages: string[] }[] }

const { asks, gives } = useExample()

const minute = 60_000

beforeAll(async () => {
  await bringWhistles(asks)
  await bringRemedies(asks)
})

/** All of somebody's own reports. */
async function mineOf(by: string) {
  const [open, over] = await Promise.all(
    [false, true].map((over) => asks(by, 'report.mine', { over })),
  )
  return { cards: [...(open?.cards ?? []), ...(over?.cards ?? [])] }
}

/** The reports on somebody's desk. */
async function reportsOf(by: string, wanted: Procedures['desk.list']['input']) {
  return { cards: ofKind(await asks(by, 'desk.list', wanted), 'report') }
}

/** Where a screen is: its page, with the report from the list that its holder would open it from. */
async function addressOf({ path, by, of, and = '', query }: Screen): Promise<string> {
  if (query) return `${path}?${await query(asks)}`
  if (of === undefined) return path
  const area = banshan.community
  const lists: Partial<Record<string, () => Promise<{ cards: { id: string; title: string }[] }>>> =
    {
      [people.xu]: () => reportsOf(by, { role: 'steward', area, scope: 'pool' }),
      [people.wang]: () => reportsOf(by, { role: 'worker', scope: 'mine' }),
    }
  const { cards } = await (lists[by] ?? (() => mineOf(by)))()
  const card = cards.find(({ title }) => title.startsWith(of))
  return `${path}?id=${card?.id}${and}`
}

it('looks at every page of app.json', () => {
  const { pages, subPackages } = readJson<AppJson>(at('miniprogram', 'app.json'))
  const inside = subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))
  expect(new Set(screens.map(({ path }) => path))).toEqual(new Set([...pages, ...inside]))
})

it('shows every page as the audit wants it', { timeout: 30 * minute }, async () => {
  const phones = new Map<string, Watched>()
  const seen: Seen[] = []
  for (const screen of screens) {
    const phone = phones.get(screen.by) ?? (await picksUp(screen.by))
    phones.set(screen.by, phone)
    seen.push(await openScreen(phone, screen, await addressOf(screen)))
  }
  keepRun(seen)
  const judged = judge(rules, { source: readSource(at('miniprogram')), run: { of: '', seen } })
  const broken = judged.filter(({ rule, findings }) => !rule.timed && findings.length > 0)
  expect(broken.map(({ rule, findings }) => [rule.name, ...findings])).toEqual([])
})

async function picksUp(by: string): Promise<Watched> {
  const user = await gives(by, { path: 'pages/me/me' })
  await user.sees('字多大')
  return watch(user)
}
