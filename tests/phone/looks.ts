/** In how many ways a page is looked at: by size of letters, colours, and width of the screen. */
import { shot } from './example-app.ts'
import { growToContent } from './grow.ts'
import type { Hand } from './hand.ts'
import { faults, type Least, measure } from './measure.ts'
import { onPhone } from './phones.ts'

type Theme = 'light' | 'dark'
type Look = Least & { mode: string; name: string; classes: string; themes: readonly Theme[] }

/** 标准版, 长辈版 and 特大字, as pages' root has them; and how large all is in them at least, px. */
const looks: readonly Look[] = [
  {
    ...{ mode: '标准版', name: 'standard', classes: '', themes: ['light', 'dark'] },
    ...{ text: 12, target: 44, cuts: true },
  },
  {
    ...{ mode: '长辈版', name: 'elder', classes: 'elder', themes: ['light', 'dark'] },
    ...{ text: 18, target: 60, cuts: false },
  },
  {
    ...{ mode: '特大字', name: 'largest', classes: 'elder elder-max', themes: ['light'] },
    ...{ text: 22, target: 60, cuts: false },
  },
]

/** Pictures of all of them are taken only when wanted: `SHOTS=all npm test -- story.looks`. */
const pictures = process.env.SHOTS === 'all'

/** Looks at the page in front in every way. Out: what is wrong with it, in words. */
export async function lookAt(hand: Hand, name: string): Promise<string[]> {
  const found: string[] = []
  for (const look of looks) {
    await chooses(hand, look)
    await growToContent(hand.page)
    for (const theme of pictures ? look.themes : [])
      await takes(hand, `${name}-${look.name}`, theme)
    found.push(...faults(await measure(hand.page), look).map((words) => `${look.mode} ${words}`))
  }
  return found
}

/** Chooses a size of letters, which the page in front takes up as when it is shown again. */
const chooses = (hand: Hand, { classes }: Look): Promise<void> =>
  onPhone(hand.page, `getCurrentPages().at(-1).setData({ mode: '${classes}' })`)

async function takes(hand: Hand, name: string, theme: Theme): Promise<void> {
  await hand.sets({ theme })
  const path = shot(`${name}-${theme}`)
  await hand.page.screenshot({ path, animations: 'disabled', scale: 'css' })
}
