/** `aria-role`, `aria-label` and their kin reach the DOM under the web's names. */
import { setAttribute } from '../dom.ts'
import type { Host } from './host.ts'
import { anything, type Properties } from './properties.ts'

const names =
  `role label hidden disabled checked selected expanded labelledby describedby busy modal
  live current controls valuetext valuenow valuemin valuemax roledescription multiselectable atomic
  haspopup required invalid readonly pressed level setsize posinset orientation`.split(/\s+/)

const propertyOf = (name: string) => `aria${name[0]?.toUpperCase()}${name.slice(1)}`

export const ariaProperties: Properties = Object.fromEntries(
  names.map((name) => [propertyOf(name), anything()]),
)

/** Keeps the attributes of `target` as the component's aria properties say. */
export function reflectAria(host: Host, target: HTMLElement) {
  const shown = new Set<string>()
  host.watch(Object.keys(ariaProperties), () => {
    for (const name of names) {
      const value = host.value(propertyOf(name))
      const given = value !== null && value !== undefined && value !== ''
      if (!given && !shown.has(name)) continue
      shown.add(name)
      setAttribute(target, name === 'role' ? 'role' : `aria-${name}`, given ? String(value) : null)
    }
  })
}
