import { type ActionView, actionOf, type ReportView } from '../../../services/words/report-view'

/** Something that whoever leads a report's area may do with it, or why not now. */
export type Offer = {
  doing: 'assign' | 'check' | 'merge' | 'decline' | 'takeOff'
  label: string
  icon: string
  open: boolean
  why: string
}

/** The page's one next action, where there is one, and those behind 更多. */
export type Offers = { first: Offer | null; rest: Offer[] }

type Face = Pick<Offer, 'doing' | 'label' | 'icon'>

const assign: Face = { doing: 'assign', label: '派单', icon: 'send' }
const reassign: Face = { doing: 'assign', label: '换人', icon: 'swap' }
const others: readonly Face[] = [
  { doing: 'check', label: '复核', icon: 'check-circle' },
  { doing: 'merge', label: '并单', icon: 'swap' },
  { doing: 'decline', label: '不予受理', icon: 'x-circle' },
  { doing: 'takeOff', label: '撤下公示', icon: 'hidden' },
]

/** What may be done with a report beside deciding a request. Nothing of it is urged once it is over. */
export function offersOf(report: ReportView): Offers {
  const faces = [report.holder ? reassign : assign, ...others]
  const fit = faces.filter(({ doing }) => isOfIt(report, doing))
  const all = fit.flatMap((face) => {
    const action = actionOf(report, face.doing)
    return action ? [offerOf(face, action)] : []
  })
  const first = all.find(({ doing, open }) => open && (doing === 'assign' || doing === 'check'))
  return { first: first ?? null, rest: all.filter((offer) => offer !== first) }
}

/**
 * What a resident waits for is theirs to answer, and needs no word here of being looked at; nor does
 * what is not on the board of being taken off it.
 */
function isOfIt(report: ReportView, doing: Offer['doing']): boolean {
  if (doing === 'check') return report.source === 'patrol'
  return doing !== 'takeOff' || actionOf(report, doing)?.open === true
}

const offerOf = (face: Face, { open, why }: ActionView): Offer => ({ ...face, open, why })
