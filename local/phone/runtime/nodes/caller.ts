/** `this` of a page's or component's script, and how to find what lies in its template. */
import { component, glassEasel } from 'glass-easel-miniprogram-adapter'
import type { PhoneElement } from '../backend.ts'
import { currentPage } from '../current-page.ts'
import { domOf } from './place.ts'

export type Caller = { _$: glassEasel.GeneralComponent; is: string }

/** What all pages and components inherit their methods from. */
export const callerPrototype: Record<string, unknown> = component.ComponentCaller.prototype as never

/** Out: the caller given, or the page in front. Throws when no page is open. */
export function callerOrPage(given: unknown): Caller {
  const caller = given ?? currentPage()?.caller
  if (!caller) throw new Error('no page is open')
  return caller as Caller
}

/** Out: the components in an element and itself, at any depth, where they are components. */
function componentsIn(element: glassEasel.Element): glassEasel.GeneralComponent[] {
  const node = domOf(element)
  const nodes: PhoneElement[] = node ? [node, ...node.querySelectorAll<PhoneElement>('*')] : []
  return nodes.flatMap(({ __wxElement: inner }) =>
    inner && glassEasel.Component.isComponent(inner) ? inner : [],
  )
}

const inTemplate = (component: glassEasel.GeneralComponent, selector: string) =>
  component.getShadowRoot()?.querySelectorAll(selector) ?? []

/** Out: the elements of its own template that a selector matches, in order; `>>>` leads into components. */
export function select(caller: Caller, selector: string): glassEasel.Element[] {
  const [own = '', ...inner] = selector.split('>>>').map((part) => part.trim())
  return inner.reduce(
    (found, part) =>
      found.flatMap(componentsIn).flatMap((component) => inTemplate(component, part)),
    inTemplate(caller._$, own),
  )
}
