import { beforeAll, expect, it } from 'vitest'
import { heart } from '../../city/maanshan/heart.ts'
import { readJson } from '../../scripts/files.ts'
import { at } from '../../scripts/paths.ts'
import { shot, useExample } from './example-app.ts'
import { growToContent, screenSize } from './grow.ts'
import type { Hand } from './hand.ts'
import { faults, type Least, measure } from './measure.ts'
import { people } from './running-example.ts'
import type { Sight } from './sight.ts'
import { sights } from './sights.ts'
import { bringWhistles } from './story-whistles.ts'

type AppJson = { pages: string[]; subPackages: { root: string; pages: string[] }[] }

const { asks, gives } = useExample()

const minute = 60_000

beforeAll(() => bringWhistles(asks))

/** 标准版, 长辈版 and 特大字: in which colours they are looked at, and how large all is at least, px. */
const looks: ({ mode: string; name: string; themes: ('light' | 'dark')[] } & Least)[] = [
  { mode: '标准版', name: 'standard', themes: ['light', 'dark'], text: 12, target: 44, cuts: true },
  { mode: '长辈版', name: 'elder', themes: ['light', 'dark'], text: 18, target: 60, cuts: false },
  { mode: '特大字', name: 'largest', themes: ['light'], text: 22, target: 60, cuts: false },
]

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

it.each(looks)(
  'shows all of $mode so that it can be read and tapped',
  {
    timeout: 3 * minute,
  },
  async (look) => {
    const hands = new Map<string, Hand>()
    const found: Record<string, string[]> = {}
    for (const sight of sights) {
      const hand = hands.get(sight.by) ?? (await gives(sight.by, { path: 'pages/me/me' }))
      if (!hands.has(sight.by)) await hand.taps(look.mode)
      hands.set(sight.by, hand)
      await hand.page.setViewportSize(screenSize)
      await hand.reopens(await addressOf(sight))
      await sight.first?.(hand)
      await hand.sees(...sight.sees)
      await growToContent(hand.page)
      for (const theme of look.themes) {
        await hand.sets({ theme })
        const path = shot(`${sight.name}-${look.name}-${theme}`)
        await hand.page.screenshot({ path, animations: 'disabled', scale: 'css' })
      }
      found[sight.name] = faults(await measure(hand.page), look)
    }
    expect(Object.entries(found).filter(([, words]) => words.length > 0)).toEqual([])
  },
)
