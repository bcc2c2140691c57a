/** What somebody new may do with the phones, step by step; folded away for good by whoever knows. */
import { build } from '../runtime/dom.ts'
import { options } from './state.ts'

const place = 'shell:tour'

export function tour(): HTMLElement[] {
  if (options.tour.length === 0) return []
  const steps = build(
    'ol',
    {},
    options.tour.map((text) => build('li', { text })),
  )
  // A click comes before what it does.
  const keep = () => localStorage.setItem(place, box.hasAttribute('open') ? 'folded' : 'open')
  const summary = build('summary', { text: '走一遍', onclick: keep })
  const box = build('details', { class: 'tour' }, [summary, steps])
  box.toggleAttribute('open', localStorage.getItem(place) !== 'folded')
  return [box]
}
