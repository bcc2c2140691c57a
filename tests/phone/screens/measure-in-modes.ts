/** In how many ways a page is looked at: by size of letters, colours, and width of the screen. */
import type { Look, Size } from '../../../scripts/check/audit/run.ts'
import { shot } from '../help/example-app.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { onPhone } from '../help/phones.ts'
import { measure } from './measure.ts'
import { growToContent, screenSize } from './screen-size.ts'

/** 标准版, 长辈版 and 特大字, as the classes of a page's root say it. */
const sizes: Record<Size, string> = {
  standard: '',
  elder: 'elder',
  largest: 'elder elder-max',
}

/** By day on a usual phone, by night on the narrowest. */
const screens = [
  { theme: 'light', width: screenSize.width },
  { theme: 'dark', width: 320 },
] as const

/** Pictures are taken only when wanted: `SHOTS=all npm test -- phone/screens`. */
const pictures = process.env.SHOTS === 'all'

/** Looks at the page in front in every way, and leaves it as it was. */
export async function lookAt(user: PhoneUser, name: string): Promise<Look[]> {
  const looks: Look[] = []
  for (const size of Object.keys(sizes) as Size[]) {
    await chooses(user, size)
    for (const { theme, width } of screens) {
      await user.sets({ theme })
      await growToContent(user.page, width)
      looks.push({ size, theme, ...(await measure(user.page)) })
      if (pictures) await takes(user, `${name}-${size}-${theme}`)
    }
  }
  await user.sets({ theme: 'light' })
  await user.page.setViewportSize(screenSize)
  return looks
}

/** Chooses a size of letters, which the page in front takes up as when it is shown again. */
const chooses = (user: PhoneUser, size: Size): Promise<void> =>
  onPhone(user.page, `getCurrentPages().at(-1).setData({ mode: '${sizes[size]}' })`)

const takes = (user: PhoneUser, name: string): Promise<unknown> =>
  user.page.screenshot({ path: shot(name), animations: 'disabled', scale: 'css' })
