/** A window that changes its size: only those of computers and tablets do. */
import { openPages } from './current-page.ts'
import { layOut } from './page.ts'
import { screenSize } from './screen.ts'
import { createSignal } from './signal.ts'

/** WeChat hands the size over as `size`. */
export const windowResized = createSignal<{ size: { windowWidth: number; windowHeight: number } }>()

/** Lays the pages out anew, and tells the one in front and its components. */
export function followResize() {
  addEventListener('resize', () => {
    const { width, height } = screenSize()
    const told = { size: { windowWidth: width, windowHeight: height } }
    for (const page of openPages) layOut(page)
    openPages.at(-1)?.resize(told)
    windowResized.fire(told)
  })
}
