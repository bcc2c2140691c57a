/** The engine's way into the DOM: WeChat's tag names, lengths and native events on plain elements. */
import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { builtinTags } from '../builtin-tags.ts'
import { rewriteValue } from '../compile/units.ts'

type EngineElement = glassEasel.domlikeBackend.Element

/** An element that the engine knows carries the engine's own object for it. */
export type PhoneElement = HTMLElement & { __wxElement?: glassEasel.Element }

const nativeEvents = new Set([
  'transitionend',
  'animationstart',
  'animationend',
  'animationiteration',
])
const longPressed = new WeakSet<Node>()
const forwarded = new WeakMap<Node, Set<string>>()

function createElement(tag: string): HTMLElement {
  const node = document.createElement(builtinTags.has(tag) ? `wx-${tag}` : tag)
  const setAttribute = node.setAttribute.bind(node)
  node.setAttribute = (name, value) =>
    setAttribute(name, name === 'style' ? rewriteValue(String(value)) : value)
  return node
}

/** WeChat shows a backslash and n in a template's text as a line break. */
function createTextNode(text: string): Text {
  const withBreaks = (value: string) => value.replace(/\\n/g, '\n')
  const node = document.createTextNode(withBreaks(text))
  Object.defineProperty(node, 'textContent', {
    get: () => node.data,
    set: (value: string) => {
      node.data = withBreaks(value)
    },
  })
  return node
}

/** Whether a long press on this node, or on what it lies in, is listened to. */
export function listensForLongPress(node: Node | null): boolean {
  for (let at = node; at; at = at.parentNode) if (longPressed.has(at)) return true
  return false
}

/** Sends an event to the engine's element at or above `target`, bubbling as WeChat's do. */
export function dispatch(
  original: Event,
  type: string,
  detail: unknown,
  target: EventTarget | null = original.target,
  extraFields: Record<string, unknown> = {},
) {
  let node = target as (Node & { __wxElement?: glassEasel.Element }) | null
  while (node && !node.__wxElement) node = node.parentNode
  if (!node?.__wxElement) return
  const options = { originalEvent: original, bubbles: true, composed: true, capturePhase: true }
  const event = new glassEasel.Event(type, detail, { ...options, extraFields })
  glassEasel.Event.dispatchEvent(node.__wxElement, event)
  if (event.defaultPrevented() && original.cancelable) original.preventDefault()
}

export class PhoneBackend extends glassEasel.CurrentWindowBackendContext {
  override document = {
    createElement,
    createTextNode,
    createDocumentFragment: () => document.createDocumentFragment(),
  } as unknown as glassEasel.CurrentWindowBackendContext['document']

  /** Touches and taps come from gestures.ts; here only what an element itself reports. */
  override setListenerStats(element: EngineElement, type: string) {
    const node = element as unknown as PhoneElement | undefined
    if (!node) return
    if (type === 'longpress' || type === 'longtap') longPressed.add(node)
    const known = forwarded.get(node) ?? new Set()
    forwarded.set(node, known)
    if (!nativeEvents.has(type) || known.has(type)) return
    known.add(type)
    node.addEventListener(type, (event) => {
      if (event.target === node) dispatch(event, type, {})
    })
  }

  override onEvent() {
    // the stock tap handling ignores the mouse after the first touch: gestures.ts replaces it
  }

  override getTheme() {
    return document.documentElement.classList.contains('theme-dark') ? 'dark' : 'light'
  }
}
