/** How each kind of draft reaches the cloud. */
import type { Procedures } from '../../../typings/procedures'
import { call } from '../cloud/call'
import type { Category } from '../cloud/categories'
import type { ChosenDetails, DraftKind, Drafts, SeenReport, StaffPlace } from './drafts'
import type { QueueItem } from './queue'

/** How the cloud takes a place. */
type PlaceInput = Procedures['report.submit']['input']['place']

/** What goes with the words: photos and voice by their file ids, each only where there is one. */
export type Files = { photos?: string[]; voice?: { file: string; seconds: number } }

/** What the cloud said of something that arrived. */
export type Delivered = {
  /** The report that it made or was said of. */
  id: string
  title: string
  /** Empty for what makes no report. */
  number: string
  /** The report's version after it; 0 when nobody could have said more of it yet. */
  version: number
}

/** How one kind of writing reaches the cloud, and where people find it until then. */
type Sender<K extends DraftKind> = {
  /** What it is called beside others. */
  name: string
  /** Whose pages show it while it waits. */
  side: 'resident' | 'worker'
  /** The report that it is said of; empty when it is to make one. Kept in order, report by report. */
  about(draft: Drafts[K]): string
  /** Sends it, once its files have arrived. @throws CallError */
  send(draft: Drafts[K], files: Files): Promise<Delivered>
}

const said = async (
  report: SeenReport,
  told: Promise<{ version: number }>,
): Promise<Delivered> => ({
  id: report.id,
  title: report.title,
  number: '',
  version: (await told).version,
})

const senders: { [K in DraftKind]: Sender<K> } = {
  submit: {
    name: '反映',
    side: 'resident',
    about: () => '',
    async send({ token, category, place, words, publish, details }, files) {
      if (!category || !place) throw new Error('a report is handed over whole')
      const what = { category: category.code, details: detailWords(category, details) }
      const said = { words, publish: Boolean(publish && category.mayPublish), ...files }
      const input = { token, ...what, place: placeInput(place), ...said }
      const { id, number } = await call('report.submit', input)
      return { id, number, title: category.name, version: 0 }
    },
  },
  staffReport: {
    name: '随手报',
    side: 'worker',
    about: () => '',
    async send({ token, category, place, words, source, onTheSpot, details, ...whose }, files) {
      if (!category || !place) throw new Error('a report is handed over whole')
      const what = { category: category.code, details: detailWords(category, details) }
      const where = { token, ...what, place: placeInput(place), words, source }
      const behalf = source === 'patrol' ? { onTheSpot } : { onBehalf: onBehalf(whose) }
      const { id, number } = await call('report.submit', { ...where, ...behalf, ...files })
      return { id, number, title: category.name, version: 0 }
    },
  },
  contact: {
    name: '联系过了',
    side: 'worker',
    about: ({ report }) => report.id,
    send: ({ report, token, words }) =>
      said(report, call('report.contact', { reportId: report.id, token, words })),
  },
  note: {
    name: '记进展',
    side: 'worker',
    about: ({ report }) => report.id,
    send: ({ report, token, words }, files) =>
      said(report, call('report.note', { reportId: report.id, token, words, ...files })),
  },
  finish: {
    name: '办结',
    side: 'worker',
    about: ({ report }) => report.id,
    send({ report, token, words, met }, files) {
      const { id, version } = report
      const input = { reportId: id, version, token, met, words, ...files }
      return said(report, call('report.finish', input))
    },
  },
  reply: {
    name: '回复',
    side: 'resident',
    about: ({ report }) => report.id,
    send: ({ report, token, words }, files) =>
      said(report, call('report.reply', { reportId: report.id, token, words, ...files })),
  },
  add: {
    name: '补一句',
    side: 'resident',
    about: ({ report }) => report.id,
    send: ({ report, token, words }, files) =>
      said(report, call('report.add', { reportId: report.id, token, words, ...files })),
  },
  object: {
    name: '提异议',
    side: 'resident',
    about: ({ report }) => report.id,
    send: ({ report, token, words }) =>
      said(report, call('report.object', { reportId: report.id, token, words })),
  },
  reopen: {
    name: '再办一次',
    side: 'resident',
    about: ({ report }) => report.id,
    send: ({ report, token, words }) =>
      said(report, call('report.reopen', { reportId: report.id, token, words })),
  },
}

/** Whose report it is, as far as they said. */
const onBehalf = ({ name, phone }: Pick<Drafts['staffReport'], 'name' | 'phone'>) => ({
  ...(name.trim() && { name: name.trim() }),
  ...(phone.trim() && { phone: phone.trim() }),
})

/** What was tapped of what a category asks, in its own order: 多少：一层都这样；有没有断电：没有. */
const detailWords = (
  { details: asked = [] }: Partial<Pick<Category, 'details'>>,
  chosen: ChosenDetails = {},
): string => asked.flatMap(({ ask }) => (chosen[ask] ? [`${ask}：${chosen[ask]}`] : [])).join('；')

/** A chosen place as the cloud takes it. */
export function placeInput(place: StaffPlace): PlaceInput {
  if ('grid' in place) return { grid: place.grid }
  if ('building' in place) {
    const { words: _, ...inside } = place
    return inside
  }
  return { point: [place.longitude, place.latitude], words: place.words }
}

/** How a kind of writing is called, and whose pages show it while it waits. */
export const senderOf = (kind: DraftKind): Pick<Sender<DraftKind>, 'name' | 'side'> => senders[kind]

/** The report that something is said of; empty when it is to make one. */
export function aboutOf<K extends DraftKind>({ kind, draft }: QueueItem<K>): string {
  const sender: Sender<K> = senders[kind]
  return sender.about(draft)
}

/** Sends something whose files have arrived. @throws CallError */
export function sendItem<K extends DraftKind>(
  { kind, draft }: QueueItem<K>,
  files: Files,
): Promise<Delivered> {
  const sender: Sender<K> = senders[kind]
  return sender.send(draft, files)
}
