/** What WXS gets of a component: it may look around in it, dress it, and call its script. */
import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { rewriteValue } from '../../compile/units.ts'
import { type Caller, select } from './caller.ts'
import { domOf, onPage } from './place.ts'

type Style = Record<string, unknown>
type Instance = { [method: string]: (...values: never[]) => unknown }

/** The engine keeps styles and classes in segments; this one is for what scripts set for a while. */
const segment = 3 as never

const instances = new WeakMap<glassEasel.Element, Instance>()

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function textOf(style: Style): string {
  const lines = Object.entries(style).map(([name, value]) => `${dashed(name)}:${value}`)
  return rewriteValue(lines.join(';'))
}

function looks(element: glassEasel.Element) {
  let style: Style = {}
  return {
    setStyle(given: Style | string) {
      if (typeof given === 'string') return element.setNodeStyle(rewriteValue(given), segment)
      style = { ...style, ...given }
      element.setNodeStyle(textOf(style), segment)
    },
    addClass: (name: string) => element.toggleNodeClass(name, true, segment),
    removeClass: (name: string) => element.toggleNodeClass(name, false, segment),
    hasClass: (name: string) => domOf(element)?.classList.contains(name) ?? false,
    getBoundingClientRect() {
      const node = domOf(element)
      return node && onPage(node.getBoundingClientRect(), node)
    },
    getComputedStyle(names: string[]) {
      const node = domOf(element)
      const style = node ? getComputedStyle(node) : undefined
      return Object.fromEntries(names.map((name) => [name, style?.getPropertyValue(dashed(name))]))
    },
  }
}

function scripts(element: glassEasel.Element) {
  const component = glassEasel.Component.isComponent(element) ? element : undefined
  const caller = component?.getMethodCaller() as unknown as Caller
  const find = (selector: string) => (component ? select(caller, selector) : [])
  return {
    selectComponent: (selector: string) => find(selector).slice(0, 1).map(instanceOf)[0] ?? null,
    selectAllComponents: (selector: string) => find(selector).map(instanceOf),
    callMethod(name: string, detail?: unknown) {
      const method = component && glassEasel.Component.getMethod(component, name)
      return method?.call(caller, detail as never)
    },
    triggerEvent: (name: string, detail?: object) => component?.triggerEvent(name, detail, {}),
  }
}

/** Out: WeChat's ComponentDescriptor of an element, the same one each time. */
export function instanceOf(element: glassEasel.Element): Instance {
  const known = instances.get(element)
  if (known) return known
  const state = {}
  const instance: Instance = {
    getState: () => state,
    getDataset: () => element.dataset,
    requestAnimationFrame: (callback: FrameRequestCallback) => requestAnimationFrame(callback),
    setTimeout: (callback: () => void, delay: number) => window.setTimeout(callback, delay),
    clearTimeout: (timer: number) => clearTimeout(timer),
    ...looks(element),
    ...scripts(element),
  }
  instances.set(element, instance)
  return instance
}
