import type {
  ItemPosting,
  MaterialFrom,
  NoticeLine,
  ResultWay,
  ServiceItem,
} from '../../../../miniprogram/contract/service-item.ts'
import type { Department } from '../../../core/procedure/city.ts'

/** Why what comes from somebody else need not be brought. */
export const whyNotToBring: Record<MaterialFrom, string> = {
  self: '',
  window: '窗口和社工都有，不用自己找',
  system: '系统能查，不用带',
  department: '办到那一步才有，不用先带',
}

/** What a department is called in short; its code where a city left it out. */
export const officeOf = (departments: readonly Department[], code: string): string =>
  departments.find((department) => department.code === code)?.short ?? code

/** How often one comes, and why. */
export function tripsWords({ trips }: ServiceItem, lines: readonly NoticeLine[]): string {
  if (trips === 0) return '一趟也不用跑：社工上门来收材料'
  const shown = lines.filter((line) => line.bring && line.original).map(({ name }) => name)
  if (shown.length === 0) return '来一趟窗口：要您本人签字'
  return `来一趟窗口：${shown.join('、')}要看原件，看过就还您`
}

const ways: Record<ResultWay, string> = {
  print: '当场打印',
  message: '发消息告诉您',
  post: '寄给您',
  pick: '您来取',
  door: '送到家',
}

/** What comes of it and how it gets to people. */
export const resultWords = ({ name, how }: ServiceItem['result']): string =>
  `${name}：${how.map((way) => ways[way]).join('，或者')}`

/** That there will be a list on the wall, and what is on it. */
export const postingWords = (posting: ItemPosting | undefined): string =>
  posting
    ? `办成前要公示 ${posting.days} 天，贴在${posting.where}，只写${posting.shows.join('、')}`
    : ''
