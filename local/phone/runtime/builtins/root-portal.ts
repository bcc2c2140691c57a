/** <root-portal>: what stands in it is shown at the root of the page, out of all that could clip it. */
import type { Builtin } from './host.ts'
import { flag } from './properties.ts'

type Place = Pick<Element, 'appendChild' | 'insertBefore' | 'removeChild' | 'replaceChild'>

/**
 * The engine goes on keeping its children in `element`; in the document they lie in `root`.
 * Out: brings them back.
 */
function moveChildren(element: HTMLElement, root: HTMLElement): () => void {
  root.append(...element.childNodes)
  const there: Place = {
    appendChild: (node) => root.appendChild(node),
    insertBefore: (node, before) => root.insertBefore(node, before),
    removeChild: (node) => root.removeChild(node),
    replaceChild: (node, before) => root.replaceChild(node, before),
  }
  Object.assign(element, there)
  return () => {
    for (const name of Object.keys(there)) Reflect.deleteProperty(element, name)
    element.append(...root.childNodes)
    root.remove()
  }
}

export const rootPortalBuiltin: Builtin = {
  tag: 'root-portal',
  properties: { enable: flag(true) },
  attached(host) {
    let back: (() => void) | undefined
    const follow = () => {
      back?.()
      back = undefined
      const page = host.element.closest('wx-page')
      if (!host.flag('enable') || !page) return
      const root = document.createElement('wx-root-portal-content')
      page.append(root)
      back = moveChildren(host.element, root)
    }
    host.watch(['enable'], follow)
    host.onDetach(() => back?.())
  },
}
