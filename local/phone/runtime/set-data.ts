/** setData as WeChat takes it: nothing undefined, nothing over 1 MB, and each call counted. */
import { component, type glassEasel } from 'glass-easel-miniprogram-adapter'
import { currentPage } from './current-page.ts'
import { domOf } from './nodes/place.ts'
import { tellShell } from './settings.ts'

type Caller = { is: string; _$: glassEasel.GeneralComponent }
type SetData = (data: Record<string, unknown>, callback?: () => void) => void

/** How often a page and its components set data, and how much: bytes of JSON. */
export type SetDataCount = { calls: number; bytes: number; largest: number }

/** One call: by which page or component, when (ms since the phone was opened), how much, of what. */
export type SetDataCall = { is: string; at: number; bytes: number; fields: string[] }

const most = 1024 * 1024
const remembered = 2000
const calls: SetDataCall[] = []
const counts: Record<string, SetDataCount> = {}
const encoder = new TextEncoder()

/** Out: what was set so far, by the route of the page. */
export const setDataCounts = () => structuredClone(counts)

/** Out: the calls since this was last asked, the newest 2,000 at most. */
export const takeSetDataCalls = () => calls.splice(0)

function remember(call: SetDataCall) {
  calls.push(call)
  if (calls.length > remembered) calls.shift()
}

const routeOf = ({ _$: component }: Caller) =>
  domOf(component)?.closest<HTMLElement>('wx-page')?.dataset.route ?? currentPage()?.route ?? ''

let told = 0

function count(route: string, bytes: number) {
  const { calls, bytes: before, largest } = counts[route] ?? { calls: 0, bytes: 0, largest: 0 }
  counts[route] = { calls: calls + 1, bytes: before + bytes, largest: Math.max(largest, bytes) }
  cancelAnimationFrame(told)
  told = requestAnimationFrame(() => {
    const page = currentPage()?.route ?? ''
    tellShell({ setData: { route: page, ...counts[page] } })
  })
}

/** What is undefined is left out, and said by name. */
function withoutUndefined(data: Record<string, unknown>, is: string) {
  const entries = Object.entries(data)
  const kept = entries.filter(([, value]) => value !== undefined)
  if (kept.length < entries.length && !is.startsWith('miniprogram_npm/'))
    for (const [name, value] of entries)
      if (value === undefined)
        console.error(`Setting data field "${name}" to undefined is invalid. (${is})`)
  return Object.fromEntries(kept)
}

/** Puts WeChat's rules before every page's and component's setData. */
export function guardSetData() {
  const prototype: { setData: SetData } = component.ComponentCaller.prototype
  const setData = prototype.setData
  prototype.setData = function (this: Caller, data, callback) {
    const kept = withoutUndefined(data ?? {}, this.is)
    const bytes = encoder.encode(JSON.stringify(kept)).length
    count(routeOf(this), bytes)
    remember({ is: this.is, at: performance.now(), bytes, fields: Object.keys(kept) })
    if (bytes > most)
      return console.error(`setData 数据传输长度为 ${bytes} 已经超过最大长度 ${most} (${this.is})`)
    setData.call(this, kept, callback)
  }
}
