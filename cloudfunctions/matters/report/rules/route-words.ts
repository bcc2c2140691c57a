import { absenceWords } from '../../../directory/place/rules/absence-words.ts'
import type { Report, RouteReason } from '../report-record.ts'

type Told = Pick<Report, 'place' | 'route' | 'assignee' | 'firstAsked'>

/** Whose the pin is, as whoever reads of it calls them. */
export type WhosePin = '您' | '反映人' | '记录人'

/** Whose the pin of a report is to somebody: a report that staff made was pinned by whoever made it. */
export function whosePin(
  { reporter, madeBy }: Pick<Report, 'reporter' | 'madeBy'>,
  { id }: { id: string },
): WhosePin {
  if ((madeBy ?? reporter) === id) return '您'
  return madeBy === undefined ? '反映人' : '记录人'
}

/** Where it went, and whose the pin is. */
const place: Record<RouteReason, (told: Told, whose: WhosePin) => string> = {
  building: ({ place: { gridName = '' } }) => `这儿归${gridName}管`,
  pin: ({ place: { gridName = '' } }, whose) => `${whose}点的位置归${gridName}管`,
  nearestGrid: ({ place: { gridName = '' } }, whose) =>
    `${whose}点的位置在网格外面，最近的是${gridName}`,
  ownCommunity: (_, whose) => `${whose}点的位置不在任何网格里，先交给${whose}家所在的社区`,
  cityPool: (_, whose) => `${whose}点的位置不在任何网格里，先交给市里分派`,
  around: () => '投诉工作人员的，不经过社区，直接到街道',
  patrol: ({ place: { gridName } }) => (gridName ? `巡查${gridName}时发现的` : '巡查时发现的'),
  rest: () => '这是上一件没解决的部分，还由原来的人办',
}

/** Why a report went where it went, in words for whoever pinned it or, by `whose`, for others who see it. */
export function routeWords(told: Told, whose: WhosePin = '您'): string {
  const { route, assignee } = told
  if (route.reason === 'around')
    return `${place.around(told, whose)}，由${assignee?.name ?? '街道派人'}办`
  const whistle = route.departments.length > 0 ? '。这类事要部门一起办，先由网格员牵头' : ''
  return `${place[route.reason](told, whose)}，${whomWords(told)}${whistle}`
}

/** Who has it; as long as it is whoever stood in for the grid's worker, why it is them. */
function whomWords({ route, assignee, firstAsked = assignee }: Told): string {
  if (!assignee) return '还没有人接，正在派人'
  const handed = `交给${assignee.name}`
  if (!route.instead || assignee.id !== firstAsked?.id) return handed
  if (route.instead === 'duty') return `下班时间，由值班的${assignee.name}办`
  const { absent } = route
  return absent
    ? `${absenceWords(absent)}，先由${assignee.name}办`
    : `这个网格暂时没人，先由${assignee.name}办`
}
