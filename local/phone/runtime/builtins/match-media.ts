/** <match-media>: shown only where the phone is as wide, high and turned as it asks. */
import type { Builtin } from './host.ts'
import { anything, text } from './properties.ts'

const sizes = ['minWidth', 'maxWidth', 'width', 'minHeight', 'maxHeight', 'height']

export const matchMediaBuiltin: Builtin = {
  tag: 'match-media',
  properties: {
    ...Object.fromEntries(sizes.map((name) => [name, anything()])),
    orientation: text(),
  },
  attached(host) {
    const follow = () => {
      const features = sizes.flatMap((name) => {
        const value = host.value(name)
        if (value === null) return []
        return `(${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value}px)`
      })
      if (host.text('orientation')) features.push(`(orientation: ${host.text('orientation')})`)
      const matches = features.length === 0 || matchMedia(features.join(' and ')).matches
      host.element.toggleAttribute('hidden', !matches)
    }
    host.watch([...sizes, 'orientation'], follow)
    addEventListener('resize', follow)
    host.onDetach(() => removeEventListener('resize', follow))
  },
}
