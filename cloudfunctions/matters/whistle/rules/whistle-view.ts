import type { ClockFace } from '../../../../miniprogram/contract/clock.ts'
import { errorText } from '../../../../miniprogram/contract/errors.ts'
import {
  type CallState,
  callStateLabel,
  type WhistleKind,
  type WhistleStatus,
  whistleLabel,
  whistleStatusLabel,
} from '../../../../miniprogram/contract/whistle.ts'
import { type Links, type Said, said } from '../../../core/lifecycle/content.ts'
import type { City } from '../../../core/procedure/city.ts'
import { isGrid } from '../../../directory/place/rules/area.ts'
import { storedCategory } from '../../report/rules/category.ts'
import type { Contact } from '../../report/rules/report-view.ts'
import type { DepartmentCall, DepartmentRating, Guest, Whistle } from '../whistle-record.ts'
import type { ActionOnWhistle } from './whistle-actions.ts'
import { joinClock, whistleClock } from './whistle-clock.ts'
import { actions, refusal } from './whistle-may-do.ts'
import type { Party } from './whistle-party.ts'
import { shortOf, timelineOf, type WhistleItem } from './whistle-timeline.ts'

/** A department that was called, and how far it is. Moments are epoch ms. */
export type DepartmentView = {
  code: string
  name: string
  lead: boolean
  state: CallState
  stateText: string
  /** Who came, or answered. */
  officer: string
  joinedAt: number | null
  respondedAt: number | null
  /** The legal ground on which it says that it is not its matter. */
  basis: string
  /** Why it thinks that it should not have been called; empty when it does not say so. */
  unfounded: string
  rating: Omit<DepartmentRating, 'at'> | null
  /**
   * How far the link is that a unit without an account needs to hear of it, for those who may make one;
   * nothing where somebody of it is in service here.
   */
  link: 'missing' | 'sent' | 'opened' | ''
}

/** A whistle as a department or the community sees it. Of who reported it holds no more than their words. */
export type WhistleView = {
  id: string
  report: string
  number: string
  version: number
  kind: WhistleKind
  kindText: string
  status: WhistleStatus
  statusText: string
  category: { code: string; name: string; icon: string }
  place: string
  /** The code of its grid, by which `place.people` tells who stands behind it; empty without. */
  placeCode: string
  /** The point of the report's pin or building, `[longitude, latitude]` in GCJ-02. */
  point: [number, number] | null
  /** What the reporter wrote, for an officer who has come and sees the report; else empty. */
  reported: string
  /** The community that calls, for a unit that holds a link; else empty. */
  community: string
  /**
   * Who asked, and who has the report now: first responsible until somebody came. Their number is for
   * those who act for a department.
   */
  asker: string
  holder: Contact | null
  /** What was tried, with photos; and on what ground the departments are called. */
  tried: Said
  ground: string
  departments: DepartmentView[]
  /** Codes of the departments that whoever looks acts for. */
  own: string[]
  blownAt: number | null
  joinBy: number | null
  dueAt: number
  clock: ClockFace
  /** The clock of joining, while somebody is missing. */
  joining: ClockFace | null
  /** Which departments say that it is not theirs, and since when that waits for a ruling. */
  dispute: { departments: string[]; since: number } | null
  held: boolean | null
  timeline: WhistleItem[]
  /** What whoever looks may do, and why not the rest. */
  may: { action: ActionOnWhistle; open: boolean; why: string }[]
}

/** What a view is made with besides the whistle. */
export type ViewFacts = {
  city: City
  holder: Contact | null
  party: Party
  /** What is told of the report. */
  told: Pick<WhistleView, 'point' | 'reported' | 'community'>
  /** Departments of which nobody is in service in these areas; empty where that is not told. */
  outside: ReadonlySet<string>
  links: Links
  now: number
}

/** A whistle as somebody who may see it sees it. */
export function viewWhistle(whistle: Whistle, facts: ViewFacts): WhistleView {
  const { city, holder, party, told, links, now } = facts
  const { disputedAt } = whistle
  const category = storedCategory(city.categories, whistle.category)
  const refusers = whistle.calls.filter(({ state, ruled }) => state === 'refused' && !ruled)
  return {
    id: whistle._id,
    report: whistle.report,
    number: whistle.number,
    version: whistle.version,
    kind: whistle.kind,
    kindText: whistleLabel[whistle.kind],
    status: whistle.status,
    statusText: whistleStatusLabel[whistle.status],
    category: { code: category.code, name: category.name, icon: category.icon ?? '' },
    place: [whistle.place, whistle.inside].filter(Boolean).join(' '),
    placeCode: isGrid(whistle.area) ? whistle.area : '',
    ...told,
    asker: whistle.asker?.name ?? '',
    holder,
    tried: said(whistle.content[1], links),
    ground: whistle.ground,
    departments: whistle.calls.map((call) => departmentView(call, whistle, facts)),
    own: party.calls.map(({ department }) => department),
    blownAt: whistle.blownAt ?? null,
    joinBy: whistle.joinBy ?? null,
    dueAt: whistle.dueAt,
    clock: whistleClock(whistle, city, now),
    joining: joinClock(whistle, city, now),
    dispute:
      disputedAt === undefined
        ? null
        : {
            departments: refusers.map(({ department }) => shortOf(city.departments, department)),
            since: disputedAt,
          },
    held: whistle.held ?? null,
    timeline: timelineOf(whistle, city.departments, links),
    may: mayDo(whistle, party),
  }
}

function departmentView(
  { department, lead, state, officer, joinedAt, respondedAt, basis }: DepartmentCall,
  { unfounded, content, ratings, guests }: Whistle,
  { city: { departments }, outside, now }: ViewFacts,
): DepartmentView {
  const guest = guests.find((one) => one.department === department && now < one.until)
  const rated = ratings[department]
  const why = unfounded[department]
  return {
    code: department,
    name: shortOf(departments, department),
    lead,
    state,
    stateText: callStateLabel[state],
    officer: officer?.name ?? '',
    joinedAt: joinedAt ?? null,
    respondedAt: respondedAt ?? null,
    basis: basis ?? '',
    unfounded: content[why ?? 0]?.words ?? '',
    rating: rated
      ? { response: rated.response, arrival: rated.arrival, result: rated.result }
      : null,
    link: outside.has(department) ? linkIs(guest) : '',
  }
}

const linkIs = (guest: Guest | undefined): DepartmentView['link'] =>
  guest ? (guest.person ? 'opened' : 'sent') : 'missing'

const mayDo = (whistle: Whistle, party: Party): WhistleView['may'] =>
  actions.map((action) => {
    const why = refusal(action, whistle, party)
    return { action, open: why === undefined, why: why ? errorText[why] : '' }
  })
