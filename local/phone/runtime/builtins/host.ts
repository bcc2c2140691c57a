/** What a built-in component sees of itself. */
import type { glassEasel } from 'glass-easel-miniprogram-adapter'
import type { Properties } from './properties.ts'

/** What a built-in sees of itself. */
export type Host = {
  element: HTMLElement
  component: glassEasel.GeneralComponent
  text(name: string): string
  number(name: string): number
  flag(name: string): boolean
  value(name: string): unknown
  /** Sets one of its own properties, as the user does by typing or checking. */
  set(name: string, value: unknown): void
  fire(name: string, detail?: unknown, options?: { bubbles?: boolean; composed?: boolean }): void
  onTap(listener: (event: glassEasel.ShadowedEvent<unknown>) => void): void
  /** Runs now and whenever one of the properties changes. */
  watch(names: string[], run: () => void): void
  onDetach(run: () => void): void
}

export type Builtin = {
  tag: string
  properties?: Properties
  /** It holds no children of the page's: all inside it is its own. */
  leaf?: boolean
  /** The element that screen readers should meet, where it is not the component's own. */
  ariaElement?: (host: Host) => HTMLElement
  attached?: (host: Host) => void
}

type Component = glassEasel.GeneralComponent

const watchers = new WeakMap<Component, { names: string[]; run: () => void }[]>()
const detachers = new WeakMap<Component, (() => void)[]>()

/** Ties a component that has just been attached to the interface that built-ins are written against. */
export function createHost(component: Component): Host {
  watchers.set(component, [])
  detachers.set(component, [])
  const data = (name: string): unknown => component.data[name]
  return {
    element: component.getBackendElement() as unknown as HTMLElement,
    component,
    text: (name) => String(data(name) ?? ''),
    number: (name) => Number(data(name)) || 0,
    flag: (name) => Boolean(data(name)),
    value: data,
    set: (name, value) => component.setData({ [name]: value }),
    fire: (name, detail = {}, options = {}) => component.triggerEvent(name, detail, options),
    onTap: (listener) => component.addListener('tap', listener),
    watch: (names, run) => {
      watchers.get(component)?.push({ names, run })
      run()
    },
    onDetach: (run) => void detachers.get(component)?.push(run),
  }
}

/** Tells the built-in that one of its properties has changed. */
export function propertyChanged(component: Component, name: string) {
  for (const { names, run } of watchers.get(component) ?? []) if (names.includes(name)) run()
}

/** Lets the built-in put away what it has set up. */
export function detachHost(component: Component) {
  for (const run of detachers.get(component) ?? []) run()
  watchers.delete(component)
}

/** Out: the nearest element above (or at) this one with the built-in's tag. */
export function above(host: Host, tag: string): HTMLElement | null {
  return host.element.closest(`wx-${tag}`)
}
