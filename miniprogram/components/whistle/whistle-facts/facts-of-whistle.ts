/** What is known of a whistle, as departments and the community read it. */
import { cloudNow } from '../../../services/device/clock'
import { whenWords } from '../../../services/words/date-words'
import type { DepartmentView, WhistleView } from '../../../services/words/whistle-view'
import type { TimelineRow } from '../../report/timeline-item/timeline-row'

/** A department's part, ready to be shown. */
type Part = {
  code: string
  part: string
  name: string
  /** How far it is, who came, when. */
  state: string
  tone: 'moss' | 'tile' | 'alarm' | ''
  /** On which ground it says that it is not its matter, or that it should not have been called. */
  objection: string
}

/** What is shown of a whistle, in words. */
export type WhistleFacts = {
  title: string
  /** Where it stands, and whose the matter is meanwhile. */
  stands: string
  /** Whom a department that was called can ask, where there is a number; else empty. */
  ask: string
  /** What was tried, and by whom; of a whistle that nobody asked for, what went along. */
  tried: { title: string; words: string }
  /** Who calls the unit that holds a link, and that it is official; empty for all others. */
  invited: string
  photos: string[]
  parts: Part[]
  dispute: string
  rows: TimelineRow[]
}

type Item = WhistleView['timeline'][number]

const icons: Partial<Record<Item['action'], string>> = {
  blow: 'whistle',
  join: 'check',
  refuse: 'x-circle',
  note: 'note',
  respond: 'check-circle',
  rule: 'hall',
  check: 'check-circle',
  escalate: 'clock-late',
  handover: 'swap',
}

const tones: Record<DepartmentView['state'], Part['tone']> = {
  called: '',
  joined: 'tile',
  refused: 'alarm',
  responded: 'moss',
}

/** What keeps a unit without an account from hearing of it. */
const linkWords: Record<DepartmentView['link'], string> = {
  missing: '没有账号，还没收到',
  sent: '链接做好了，还没人打开',
  opened: '',
  '': '',
}

const ofDepartments: readonly Item['action'][] = ['join', 'refuse', 'respond', 'open']

/** What a whistle says, at `now` (epoch ms). */
export function whistleFacts(whistle: WhistleView, now = cloudNow()): WhistleFacts {
  const { kindText, category, tried, departments, dispute, timeline, own, holder } = whistle
  return {
    title: `${kindText}哨：${category.name}`,
    stands: standsIn(whistle),
    ask: own.length > 0 && holder?.phone ? `打给${holder.name}` : '',
    tried: triedIn(whistle),
    invited: invitedBy(whistle),
    photos: tried.photos.map(({ url }) => url),
    parts: departments.map((department) => partOf(department, now)),
    dispute: dispute
      ? `${dispute.departments.join('、')}说不归它管，${whenWords(dispute.since, now)} 起等督办裁定。裁定前谁的事还是谁的事。`
      : '',
    rows: timeline.map((item, at) => rowOf(item, at, now)),
  }
}

/** Whoever asks for a whistle says on what ground: where none is said, it blew with the report. */
function triedIn({ ground, asker, tried }: WhistleView): WhistleFacts['tried'] {
  const { words, photos } = tried
  if (ground) return { title: `${asker || '社区'}试过什么`, words: words || '没写字，看照片' }
  return {
    title: '一报就吹的哨',
    words: photos.length > 0 ? '反映时拍的照片，带来了' : '反映时没拍照片',
  }
}

/** A link may come by anybody's hand: it says whose call it is, and whom to ask whether that is true. */
function invitedBy({ community, asker, holder }: WhistleView): string {
  if (!community) return ''
  const whom = holder?.phone ? `打给${holder.name}问` : '向社区问'
  return `${community}${asker ? `的${asker}` : ''}正式请您单位来，办理会留下记录。拿不准真假，先${whom}一声。`
}

/** Nobody is let off by calling others: it stays the handler's until somebody comes. */
function standsIn({ status, statusText, holder, departments }: WhistleView): string {
  const waits = status === 'asked' || departments.every(({ joinedAt }) => joinedAt === null)
  const running = status === 'asked' || status === 'blown'
  return running && waits && holder ? `${statusText}，没人报到前还是${holder.name}的事` : statusText
}

function partOf(department: DepartmentView, now: number): Part {
  const { code, lead, name, state, stateText, officer, joinedAt, respondedAt, link } = department
  const at = respondedAt ?? joinedAt
  const objections = [
    department.basis && `依据：${department.basis}`,
    department.unfounded && `认为不该吹：${department.unfounded}`,
  ]
  return {
    ...{ code, name, tone: tones[state] },
    part: lead ? '主办' : '协办',
    state: [linkWords[link] || stateText, officer, at ? whenWords(at, now) : '']
      .filter(Boolean)
      .join(' · '),
    objection: objections.filter(Boolean).join('；'),
  }
}

const rowOf = (
  { version, at, action, who, told, words, photos }: Item,
  index: number,
  now: number,
): TimelineRow => ({
  version,
  icon: icons[action] ?? 'info',
  title: [who, told].filter(Boolean).join(' '),
  when: whenWords(at, now),
  words: action === 'ask' ? '' : words,
  photos: action === 'ask' ? [] : photos.map(({ url }) => url),
  tone: index === 0 ? 'now' : ofDepartments.includes(action) ? 'dept' : '',
})
