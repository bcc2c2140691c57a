/** How templates call WXS: for a property that has changed, and for an event. */
import type { glassEasel } from 'glass-easel-miniprogram-adapter'
import type { Caller } from './caller.ts'
import { instanceOf } from './wxs-instance.ts'

type Changed = (value: unknown, before: unknown, owner: unknown, instance: unknown) => void
type Wrapped = (
  value: unknown,
  before: unknown,
  host: glassEasel.Element,
  element: glassEasel.Element,
) => void
type WxEvent = { currentTarget: glassEasel.Element }
type Listener = (this: unknown, event: unknown, owner?: unknown) => unknown

/** Of the page's script: the path of a function begins otherwise when it comes from WXS. */
const ofData = 0

export const wxsCalls = {
  /** `change:name`: the function gets the instances of the component and of the element. */
  change:
    (listener: Changed): Wrapped =>
    (value, before, host, element) =>
      // WeChat calls when all that the change has made is there
      queueMicrotask(() => listener(value, before, instanceOf(host), instanceOf(element))),
  /** An event's listener: a method gets the event; WXS the event's instance and its owner's too. */
  event(caller: Caller, event: WxEvent, listener: Listener, path?: unknown[] | null) {
    if (!path || path[0] === ofData) return listener.call(caller, event)
    const instance = instanceOf(event.currentTarget)
    return listener.call(
      null,
      Object.create(event, { instance: { value: instance } }),
      instanceOf(caller._$),
    )
  },
}
