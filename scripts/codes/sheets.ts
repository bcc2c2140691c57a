import type { Window } from '../../cloudfunctions/matters/window/window-record.ts'
import { type BuildingCode, windowLink } from './links.ts'
import type { Sheet } from './sheet.ts'

/** A sheet with the name of the file that it goes to, without its ending. */
export type NamedSheet = { file: string; sheet: Sheet }

/** How many slips lie in one file: 20 pages, which no browser finds too many to print at once. */
const slipsInAFile = 240

/** The codes of an estate's doors, as one sheet. */
export function doorSheet(estate: string, codes: readonly BuildingCode[]): NamedSheet {
  const cards = codes.map(({ link, building }) => {
    return { link, name: building, lines: [estate, '微信扫一扫，直接找到这里的社工'] }
  })
  const hint = `共 ${codes.length} 张。剪开，贴在单元门旁，离地 1.3 米左右，不反光的地方。`
  return { file: estate, sheet: { kind: 'slips', title: `${estate} 楼栋码`, hint, cards } }
}

/** What to print for a window: which slips, until the end of which year, with the functions' key. */
export type WindowOrder = { first: number; count: number; until: number; secret: string }

/** How many files {@link windowSheets} makes. */
export const filesOf = ({ count }: WindowOrder): number => 1 + Math.ceil(count / slipsInAFile)

/** A window's sign and its slips, a file at a time, so that no more than one is held at once. */
export function* windowSheets(window: Window, order: WindowOrder): Generator<NamedSheet> {
  yield sign(window, order)
  const { first, count } = order
  for (let done = 0; done < count; done += slipsInAFile) {
    yield slips(window, order, first + done, Math.min(slipsInAFile, count - done))
  }
}

const named = ({ hall, name }: Window): string => `${hall} ${name}`

function sign(window: Window, { until, secret }: WindowOrder): NamedSheet {
  const link = windowLink(window, { serial: 0, until, secret })
  const lines = [named(window), '微信扫一扫，评一评，不留名', `${until} 年底前有效`]
  const cards = [{ link, name: '今天办得怎么样？', lines }]
  const title = `${named(window)} 台面码`
  return { file: title, sheet: { kind: 'sign', title, hint: '', cards } }
}

function slips(
  window: Window,
  { until, secret }: WindowOrder,
  first: number,
  count: number,
): NamedSheet {
  const last = first + count - 1
  const cards = Array.from({ length: count }, (_, place) => {
    const serial = first + place
    const link = windowLink(window, { serial, until, secret })
    const use = `第 ${serial} 号 · 只用一次 · ${until} 年底前有效`
    return { link, name: window.name, lines: [window.hall, '微信扫一扫，评一评，不留名', use] }
  })
  const title = `${named(window)} 评价条 ${first}–${last}`
  const hint = '剪开，办完一件给一张。一张只能评一次，请不要代评。'
  return { file: title, sheet: { kind: 'slips', title, hint, cards } }
}
