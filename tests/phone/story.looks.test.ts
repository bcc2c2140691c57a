import { beforeAll, expect, it } from 'vitest'
import { heart } from '../../city/maanshan/heart.ts'
import { readJson } from '../../scripts/files.ts'
import { at } from '../../scripts/paths.ts'
import { useExample } from './example-app.ts'
import { screenSize } from './grow.ts'
import type { Hand } from './hand.ts'
import { lookAt } from './looks.ts'
import { onPhone } from './phones.ts'
import { people } from './running-example.ts'
import type { Sight } from './sight.ts'
import { sights } from './sights.ts'
import { bringRemedies } from './story-remedies.ts'
import { bringWhistles } from './story-whistles.ts'

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

/** Where a sight is: its page, with the report from the list that its holder would open it from. */
async function addressOf({ path, by, of, and = '', query }: Sight): Promise<string> {
  if (query) return `${path}?${await query(asks)}`
  if (of === undefined) return path
  const area = heart.community
  const lists: Partial<Record<string, () => Promise<{ cards: { id: string; title: string }[] }>>> =
    {
      [people.xu]: () => asks(by, 'report.inArea', { area, scope: 'pool' }),
      [people.wang]: () => asks(by, 'report.desk', {}),
    }
  const { cards } = await (lists[by] ?? (() => mineOf(by)))()
  const card = cards.find(({ title }) => title.startsWith(of))
  return `${path}?id=${card?.id}${and}`
}

it('looks at every page of app.json', () => {
  const { pages, subPackages } = readJson<AppJson>(at('miniprogram', 'app.json'))
  const inside = subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))
  expect(new Set(sights.map(({ path }) => path))).toEqual(new Set([...pages, ...inside]))
})

it('shows every page so that it can be read and tapped', { timeout: 5 * minute }, async () => {
  const hands = new Map<string, Hand>()
  const found: Record<string, string[]> = {}
  for (const sight of sights) {
    const path = await addressOf(sight)
    const hand = hands.get(sight.by) ?? (await gives(sight.by, { path }))
    if (hands.has(sight.by)) await goes(hand, path)
    hands.set(sight.by, hand)
    await sight.first?.(hand)
    await hand.sees(...sight.sees)
    found[sight.name] = await lookAt(hand, sight.name)
  }
  expect(Object.entries(found).filter(([, words]) => words.length > 0)).toEqual([])
})

/** Leaves everything that is open for another page, on a screen of the usual size. */
async function goes(hand: Hand, path: string): Promise<void> {
  await hand.page.setViewportSize(screenSize)
  await onPhone(hand.page, `wx.reLaunch({ url: '/${path}' })`)
}
