import type {
  ItemMaterial,
  ItemStage,
  Material,
  Notice,
  NoticeLine,
  NoticeStage,
  ServiceItem,
  Services,
} from '../../../../miniprogram/contract/service-item.ts'
import { limitWords } from '../../../core/clock/limit.ts'
import type { Department } from '../../../core/procedure/city.ts'
import { hallTold } from './hall-told.ts'
import { officeOf, postingWords, resultWords, tripsWords, whyNotToBring } from './notice-words.ts'

/** What of a city a notice is made from. */
type Offering = { services: Services; departments: readonly Department[] }

/** How long a notice holds (window.md: 180 days), in milliseconds. */
const holds = 180 * 24 * 60 * 60 * 1000

/** An item by its code, or nothing. */
export const itemOf = ({ items }: Services, code: string): ServiceItem | undefined =>
  items.find((item) => item.code === code)

/**
 * The whole notice of an item for whoever said yes to some of its conditions, told at `now` (ms).
 * Whatever else stands in `yes` is nothing: the same in, the same out.
 */
export function noticeOf(
  city: Offering,
  item: ServiceItem,
  yes: readonly string[],
  now: number,
): Notice {
  const { services, departments } = city
  const lines = item.materials
    .filter((line) => line.if === undefined || yes.includes(line.if))
    .flatMap((line) => {
      const material = services.materials.find(({ id }) => id === line.material)
      return material ? [lineOf(line, material)] : []
    })
  return {
    item: item.code,
    name: item.name,
    fullName: item.fullName,
    edition: services.edition,
    kind: item.kind,
    department: item.department,
    departmentName: officeOf(departments, item.department),
    who: item.who,
    conditions: item.conditions.map(({ id, ask }) => ({ id, ask, yes: yes.includes(id) })),
    lines,
    promised: told(item.promised),
    legal: item.legal === undefined ? null : told(item.legal),
    urgent: item.urgent ? `急用的，${limitWords(item.urgent.limit)}内${item.urgent.say}` : '',
    trips: item.trips,
    tripsWhy: tripsWords(item, lines),
    door: item.door,
    agent: item.agent,
    fee: item.fee,
    basis: item.basis ?? '',
    elsewhere: item.elsewhere ?? '',
    result: resultWords(item.result),
    posting: postingWords(item.posting),
    stages: item.stages.map((stage) => stageOf(stage, departments)),
    hall: hallTold(services.hall),
    lastChecked: { ...item.lastChecked },
    sample: item.sample ?? false,
    until: now + holds,
  }
}

const told = (limit: string) => ({ limit, words: limitWords(limit) })

function lineOf(line: ItemMaterial, material: Material): NoticeLine {
  const { id, name, kind, from, original, note = '' } = material
  return {
    material: id,
    name,
    kind,
    need: line.if === undefined ? 'always' : 'if',
    copies: line.copies ?? 1,
    from,
    bring: from === 'self',
    original,
    why: whyNotToBring[from],
    note,
  }
}

function stageOf(
  { at, department, say, limit }: ItemStage,
  all: readonly Department[],
): NoticeStage {
  const office = department ?? at
  const name = at === 'department' ? officeOf(all, office) : placeNames[at]
  return { at, office, name, say, limit, words: limitWords(limit) }
}

const placeNames = { community: '社区', street: '街道' }
