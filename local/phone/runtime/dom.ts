/** A small builder for the DOM that the phone draws itself: bars, sheets, built-ins. */

type Click = (event: MouseEvent) => void
type Attributes = Record<string, string | number | boolean | undefined | Click>

/**
 * Builds an element. `text` becomes its text, a function its click listener (`onclick`); `false` and
 * undefined attributes are left out.
 */
export function build<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { text, ...attributes }: Attributes = {},
  children: (Node | undefined | false)[] = [],
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag)
  if (text !== undefined) node.textContent = String(text)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') (node as HTMLElement).addEventListener('click', value)
    else setAttribute(node, name, value)
  }
  for (const child of children) if (child) node.append(child)
  return node
}

/** Sets an attribute; an empty one for true; removes it for false, null, undefined and ''. */
export function setAttribute(node: Element, name: string, value: unknown) {
  if (value === false || value === null || value === undefined || value === '')
    node.removeAttribute(name)
  else node.setAttribute(name, value === true ? '' : String(value))
}
