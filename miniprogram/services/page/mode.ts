/** How large this phone shows everything. */
import { stored } from '../device/storage'

/** How large this phone shows everything: 标准版, 长辈版 (text 22 pt), 特大 (30 pt). */
export type Mode = 'standard' | 'elder' | 'elder-max'

/** The modes in the order the screen offers them. */
export const modes: readonly { mode: Mode; label: string }[] = [
  { mode: 'standard', label: '标准版' },
  { mode: 'elder', label: '长辈版' },
  { mode: 'elder-max', label: '特大字' },
]

const classes: Record<Mode, string> = {
  standard: '',
  elder: 'elder',
  'elder-max': 'elder elder-max',
}

/** The system's letters are large from this factor on: 长辈版 is then offered, once, never forced. */
const largeLetters = 1.25

const chosen = stored<Mode>('mode')
const offered = stored<boolean>('mode-offered')

/** The mode chosen on this phone. */
export const currentMode = (): Mode => chosen.read() ?? 'standard'

/** The chosen mode as classes of a page's root. */
export const modeClass = (): string => classes[currentMode()]

/** Chooses a mode; pages take it up when they are next shown. */
export function chooseMode(mode: Mode): void {
  chosen.write(mode)
  offered.write(true)
}

/** Whether to offer 长辈版 now: the system's letters are large and nobody chose or declined yet. */
export function shouldOfferElder(): boolean {
  if (offered.read()) return false
  return (wx.getAppBaseInfo().fontSizeScaleFactor ?? 1) >= largeLetters
}

/** Remembers that 长辈版 was offered and declined. */
export function declineElder(): void {
  offered.write(true)
}
