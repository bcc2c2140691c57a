/** Every page, what its address takes, and how pages open each other. */
import type { Role } from '../../contract/role'
import type { Rota } from '../../contract/rota'
import type { Ask } from '../words/report-words'

/** Every page that others lead to, with what it takes. */
type Pages = {
  '/pages/home/home': Record<never, never>
  '/pages/me/me': Record<never, never>
  /** `q` is a building's link, as WeChat hands it over; `draft` a token. */
  '/packages/resident/report/report': { q?: string; draft?: string }
  '/packages/resident/promise/promise': { id: string }
  '/packages/resident/reports/reports': { tab?: 'followed' }
  '/packages/resident/detail/detail': { id: string }
  '/packages/resident/answer/answer': { id: string }
  /** `kind` is what is said of the report: reply, add, object or reopen; `title` how it is called. */
  '/packages/resident/say/say': { id: string; kind: string; title?: string }
  '/packages/resident/inbox/inbox': Record<never, never>
  '/packages/resident/privacy/privacy': Record<never, never>
  /** The leave of whoever is in service, whatever their post. */
  '/packages/resident/leave/leave': Record<never, never>
  /** `area` is a code; `year` the current one unless said. */
  '/packages/resident/year/year': { area: string; year?: string }
  '/packages/resident/rate-again/rate-again': { id: string }
  '/packages/resident/board/board': Record<never, never>
  /** `place` is the code of a building or a grid. */
  '/packages/resident/grid/grid': { place: string }
  '/packages/resident/help/help': Record<never, never>
  '/packages/resident/affair/affair': Record<never, never>
  /** `item` is a service item's code; `yes` the conditions said yes to, with commas between. */
  '/packages/resident/notice/notice': { item: string; yes?: string }
  /** `id` is that of a publication. */
  '/packages/resident/solved/solved': { id: string }
  /** `q` is the link of a slip or an invitation. */
  '/packages/resident/link/link': { q: string }
  /** `q` is the link in a window's code. */
  '/packages/resident/window/window': { q: string }
  /** `say` is what to go on with at once: contact, note or finish. */
  '/packages/worker/handle/handle': { id: string; say?: string }
  /** `draft` is the token of what was begun, `told` what became of its photos. */
  '/packages/worker/new-report/new-report': { draft?: string; told?: string }
  '/packages/worker/slip/slip': { id: string }
  '/packages/worker/correct/correct': { id: string }
  '/packages/worker/whistle/whistle': { id: string }
  '/packages/worker/figures/figures': Record<never, never>
  '/packages/officer/whistle/whistle': { id: string }
  /** `q` is an outside unit's link. */
  '/packages/officer/link/link': { q: string }
  '/packages/steward/report/report': { id: string }
  '/packages/steward/whistle/whistle': { id: string }
  '/packages/steward/ruling/ruling': { id: string }
  '/packages/steward/check/check': { id: string }
  '/packages/supervisor/remedy/remedy': { id: string }
  /** `area` is the code of an area that this person leads. */
  '/packages/supervisor/remedies/remedies': { area: string }
  '/packages/supervisor/review/review': { area: string }
  '/packages/steward/staff/staff': { area: string }
  /** `id` is a worker's. */
  '/packages/steward/worker/worker': { id: string }
  /** `period` is a month or a year, the current month unless said; `category` a code. */
  '/packages/steward/figures/figures': { area: string; period?: string; category?: string }
  '/packages/steward/figure-reports/figure-reports': {
    area: string
    period: string
    figure: string
    category?: string
  }
  /** `rota` is which one, duty unless said. */
  '/packages/steward/rota/rota': { area: string; rota?: Rota }
  '/packages/steward/invite/invite': { area: string }
  '/packages/steward/bulletins/bulletins': { area: string }
  /** What people said of a community's windows. */
  '/packages/steward/windows/windows': { area: string }
}

type Path = keyof Pages

/** A page that opens what a link is for. */
export type LinkPage = { [P in Path]: Pages[P] extends { q: string } ? P : never }[Path]

/** A page that takes a record's id, and needs nothing else. */
export type RecordPage = {
  [P in Path]: Pages[P] extends { id: string }
    ? { id: string } extends Pages[P]
      ? P
      : never
    : never
}[Path]

/** Opens a page above this one. */
export function open<P extends Path>(path: P, query: Pages[P]): void {
  void wx.navigateTo({ url: path + queryOf(query) })
}

/** Opens where a reporter says what is waited for. */
export function openAsk(ask: Ask, id: string): void {
  if (ask === 'answer') open('/packages/resident/answer/answer', { id })
  else if (ask === 'again') open('/packages/resident/rate-again/rate-again', { id })
  else open('/packages/resident/say/say', { id, kind: ask })
}

/** Opens the page where a building is picked; `picked` is called when one was. */
export function pickBuilding(
  use: 'home' | 'report',
  picked: (place: { building: string; words: string }) => void,
): void {
  void wx.navigateTo({
    url: `/packages/resident/home-pick/home-pick?use=${use}`,
    events: { picked },
  })
}

/** Puts a page in the place of this one, so that going back does not return here. */
export function replaceWith<P extends Path>(path: P, query: Pages[P]): void {
  void wx.redirectTo({ url: path + queryOf(query) })
}

/** Back to the resident's first page, whatever lies between. */
export function goHome(): void {
  void wx.switchTab({ url: '/pages/home/home' })
}

/** To the desk of a staff role, leaving the resident's pages. */
export function goToDesk(role: Role): void {
  void wx.reLaunch({ url: `/packages/${role}/desk/desk` })
}

function queryOf(query: Record<string, string | undefined>): string {
  const parts = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  )
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
