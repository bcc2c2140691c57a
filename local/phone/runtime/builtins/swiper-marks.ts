/** The dots of a <swiper>: one an item, the one in view in its own colour. */
import { build } from '../dom.ts'
import type { Host } from './host.ts'

/** Puts the dots into the swiper. */
export function createMarks(host: Host) {
  const marks = build('i', { class: 'phone-marks' })
  host.element.append(marks)
  return {
    /** In: how many items there are, and the index of the one in view. */
    draw(count: number, shown: number) {
      const dots = Array.from({ length: host.flag('indicatorDots') ? count : 0 }, (_, at) => {
        const color = host.text(at === shown ? 'indicatorActiveColor' : 'indicatorColor')
        return build('i', { style: `background:${color}` })
      })
      marks.replaceChildren(...dots)
    },
  }
}
