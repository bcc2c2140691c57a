/** WeChat refuses `undefined` in setData, by name; the engine would take it. */
import { component } from 'glass-easel-miniprogram-adapter'

type SetData = (data: Record<string, unknown>, callback?: () => void) => void

/** Makes every page's and component's setData say which field was undefined, and leave it out. */
export function guardSetData() {
  const prototype: { setData: SetData } = component.ComponentCaller.prototype
  const setData = prototype.setData
  prototype.setData = function (this: { is: string }, data, callback) {
    const entries = Object.entries(data ?? {})
    const kept = entries.filter(([, value]) => value !== undefined)
    if (kept.length < entries.length && !this.is.startsWith('miniprogram_npm/'))
      for (const [name, value] of entries)
        if (value === undefined)
          console.error(`Setting data field "${name}" to undefined is invalid. (${this.is})`)
    setData.call(this, Object.fromEntries(kept), callback)
  }
}
