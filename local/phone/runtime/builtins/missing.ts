/** Built-ins this phone has not got: a plain box in their place that says so by name. */
import { unsupported } from '../unsupported.ts'
import type { Builtin } from './host.ts'

const tags = `map canvas video web-view camera audio editor movable-area movable-view picker-view
  picker-view-column cover-image`.split(/\s+/)

export const missingBuiltins: Builtin[] = tags.map((tag) => ({
  tag,
  leaf: true,
  attached(host) {
    unsupported(`<${tag}>`)
    host.element.classList.add('phone-missing')
    host.element.textContent = `本机未支持 <${tag}>`
  },
}))
