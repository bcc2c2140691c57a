/** Makes a built-in component known to the engine. */
import type { glassEasel } from 'glass-easel-miniprogram-adapter'
import { emptyTemplate, slotTemplate } from '../../builtin-templates.ts'
import { followAnimation } from '../animation.ts'
import type { Template } from '../definition.ts'
import { ariaProperties, reflectAria } from './aria.ts'
import { type Builtin, createHost, detachHost, propertyChanged } from './host.ts'
import { followHover, hoverProperties } from './hover.ts'
import { anything, flag, type Properties } from './properties.ts'

type Component = glassEasel.GeneralComponent
type Space = glassEasel.ComponentSpace

function attach(builtin: Builtin, component: Component) {
  const host = createHost(component)
  host.watch(['hidden'], () => host.element.toggleAttribute('hidden', host.flag('hidden')))
  builtin.attached?.(host)
  reflectAria(host, builtin.ariaElement?.(host) ?? host.element)
  followHover(host)
  followAnimation(host)
}

/** Makes a built-in known to the whole mini-program under its tag. */
export function defineBuiltin(
  space: Space,
  templateOf: (key: string) => Template,
  builtin: Builtin,
) {
  const properties: Properties = {
    hidden: flag(),
    animation: anything(),
    ...hoverProperties,
    ...ariaProperties,
    ...builtin.properties,
  }
  const changed = (name: string) =>
    function (this: unknown) {
      propertyChanged(this as Component, name)
    }
  const definition = space.defineComponent({
    is: `wx-builtin/${builtin.tag}`,
    template: templateOf(builtin.leaf ? emptyTemplate : slotTemplate),
    properties: properties as never,
    observers: Object.fromEntries(Object.keys(properties).map((name) => [name, changed(name)])),
    lifetimes: {
      attached(this: unknown) {
        attach(builtin, this as Component)
      },
      detached(this: unknown) {
        detachHost(this as Component)
      },
    },
  })
  space.setGlobalUsingComponent(builtin.tag, definition.general())
}
