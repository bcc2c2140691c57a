/** What a script steers a built-in by: the node of a canvas, the context of a map or a video. */
import { type Caller, callerOrPage, select } from './caller.ts'
import { domOf } from './place.ts'

type Controller = { node?: object; context?: object }

const controllers = new WeakMap<Element, Controller>()

/** In: a built-in's element, and what `fields({ node, context })` of a selector query gives for it. */
export function provideController(element: Element, controller: Controller) {
  controllers.set(element, controller)
}

export const controllerOf = (element: Element | undefined): Controller =>
  (element && controllers.get(element)) ?? {}

/** Out: the context of the built-in with this id in a component, or in the page in front. */
export function contextById(id: string, given?: unknown): object | undefined {
  const caller: Caller = callerOrPage(given)
  const [element] = select(caller, `#${id}`)
  return controllerOf(element && domOf(element)).context
}
