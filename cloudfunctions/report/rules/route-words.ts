import type { Report, RouteReason } from '../record.ts'

type Told = Pick<Report, 'place' | 'route' | 'assignee'>

const place: Record<RouteReason, (told: Told) => string> = {
  building: ({ place: { gridName = '' } }) => `这儿归${gridName}管`,
  pin: ({ place: { gridName = '' } }) => `您点的位置归${gridName}管`,
  nearestGrid: ({ place: { gridName = '' } }) => `您点的位置在网格外面，最近的是${gridName}`,
  ownCommunity: () => '您点的位置不在哪个网格里，先交给您家所在的社区',
  cityPool: () => '您点的位置不在哪个网格里，先交给市里分派',
  around: () => '投诉工作人员的，不经过社区，直接到街道',
  rest: () => '这是上一件没解决的部分，还由原来的人办',
}

/** Why a report went where it went, in words for everybody who may see it. */
export function routeWords(told: Told): string {
  const { route, assignee } = told
  if (route.reason === 'around') return `${place.around(told)}，由${assignee?.name ?? '街道派人'}办`
  const whom = assignee ? `交给${assignee.name}` : '还没有人接，正在派人'
  const whistle = route.departments.length > 0 ? '。这类事要部门一起办，先由网格员牵头' : ''
  return `${place[route.reason](told)}，${whom}${whistle}`
}
