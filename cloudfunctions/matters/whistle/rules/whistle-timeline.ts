import { type Links, type Said, said } from '../../../core/lifecycle/content.ts'
import { type HistoryItem, newestFirst } from '../../../core/lifecycle/timeline.ts'
import type { Department } from '../../../core/procedure/city.ts'
import type { Whistle, WhistleAction, WhistleEntry } from '../whistle-record.ts'

/** A step of a whistle's life. */
export type WhistleItem = Said &
  HistoryItem<WhistleAction> & {
    /** Who did it: 王社工, 城管执法 郭经办. */
    who: string
    /** What it was, in words. */
    told: string
  }

/** What a department is called on a card. One that the city has dropped since is just that. */
export const shortOf = (departments: readonly Department[], code: string): string =>
  departments.find((department) => department.code === code)?.short ?? '部门'

/** A whistle's life, the newest step first. */
export const timelineOf = (
  whistle: Whistle,
  departments: readonly Department[],
  links: Links,
): WhistleItem[] =>
  newestFirst(whistle, (entry: WhistleEntry) => ({
    who: whoDid(entry, departments),
    told: tell[entry.action](entry, departments),
    ...said(whistle.content[entry.version], links),
  }))

function whoDid({ as, who, department }: WhistleEntry, departments: readonly Department[]) {
  if (as !== 'officer') return who
  return [shortOf(departments, department ?? ''), who].filter((part) => part !== '').join(' ')
}

type Tell = (entry: WhistleEntry, departments: readonly Department[]) => string

const always =
  (words: string): Tell =>
  () =>
    words

const tell: Record<WhistleAction, Tell> = {
  ask: always('想吹哨，等社区同意'),
  blow: ({ as }) => (as === 'system' ? '这一类事，一报就吹哨' : '同意，已吹哨'),
  deny: always('没同意吹哨'),
  join: always('报到'),
  refuse: always('说不归自己管，等督办裁定'),
  note: always(''),
  respond: always('答复'),
  rule: ({ department = '', rememberedIn }, departments) =>
    `裁定由${shortOf(departments, department)}主办${rememberedIn ? '，往后同类的也是' : ''}`,
  check: ({ held }) => (held ? '到现场看过，做好了' : '到现场看过，没做好，接着办'),
  unfounded: always('认为不该吹这声哨'),
  link: ({ department = '' }, departments) => `给了${shortOf(departments, department)}一个链接`,
  open: always('打开了链接'),
  escalate: always('到时候没回音，告诉了上一级'),
  reckon: always('放假安排出来了，日子重新算过'),
  handover: ({ department = '', whom }, departments) =>
    `${shortOf(departments, department)}经办的人不在，${whom ? `转给${whom.name}` : '由部门另派人'}`,
  end: always('诉求已经结束，哨也停了'),
}
