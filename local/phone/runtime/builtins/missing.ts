/** Built-ins this phone has not got: a plain box in their place that says so by name. */
import { unsupported } from '../unsupported.ts'
import type { Builtin } from './host.ts'

const tags = ['camera', 'audio', 'editor']

export const missingBuiltins: Builtin[] = tags.map((tag) => ({
  tag,
  leaf: true,
  attached(host) {
    unsupported(`<${tag}>`)
    host.element.classList.add('phone-missing')
    host.element.textContent = `本机未支持 <${tag}>`
  },
}))
