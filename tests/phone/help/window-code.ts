import { exampleWindows } from '../../../city/maanshan/windows.ts'
import { windowLink } from '../../../scripts/codes/links.ts'
import { secret } from './running-example.ts'

/** The link in the code of the example's first window: the sign's, or that of a slip. */
export function windowCode(serial: number): string {
  const [window] = exampleWindows
  if (!window) throw new Error('the example has no window')
  return windowLink(window, { serial, until: 2099, secret })
}
