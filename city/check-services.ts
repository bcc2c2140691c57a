import { parseLimit } from '../cloudfunctions/core/clock/limit.ts'
import type { ServiceItem, Services } from '../miniprogram/contract/service-item.ts'

/** The codes of the city's departments, and of its kinds of report. */
export type Known = { departments: ReadonlySet<string>; kinds: ReadonlySet<string> }

/** What the services say that does not agree with itself or with the city's departments. */
export function contradictionsOfServices(
  {
    items,
    materials,
    occasions,
    hall,
  }: Pick<Services, 'items' | 'materials' | 'occasions' | 'hall'>,
  { departments, kinds }: Known,
): string[] {
  const known = new Set(materials.map(({ id }) => id))
  const codes = new Set(items.map((item) => item.code))
  return [
    ...twice(items.map((item) => item.code)).map((code) => `items.json · ${code} · is there twice`),
    ...twice(materials.map(({ id }) => id)).map((id) => `materials.json · ${id} · is there twice`),
    ...items.flatMap((item) =>
      [
        ...unknownMaterials(item, known),
        ...unknownConditions(item),
        ...unknownOffices(item, departments),
        ...latePromises(item),
      ].map((fault) => `items.json · ${item.code} · ${fault}`),
    ),
    ...Object.values(hall.reports)
      .filter((kind) => !kinds.has(kind))
      .map((kind) => `hall.json · reports · no such category: ${kind}`),
    ...occasions.flatMap(({ code, items }) =>
      items
        .filter((item) => !codes.has(item))
        .map((item) => `occasions.json · ${code} · no such item: ${item}`),
    ),
  ]
}

const unknownMaterials = ({ materials }: ServiceItem, known: ReadonlySet<string>) => [
  ...materials
    .filter(({ material }) => !known.has(material))
    .map(({ material }) => `no such material: ${material}`),
  ...twice(materials.map(({ material }) => material)).map((id) => `asks for ${id} twice`),
]

function unknownConditions({ conditions, materials }: ServiceItem): string[] {
  const asked = conditions.map(({ id }) => id)
  const used = materials.flatMap((line) => (line.if === undefined ? [] : [line.if]))
  return [
    ...twice(asked).map((id) => `asks ${id} twice`),
    ...used.filter((id) => !asked.includes(id)).map((id) => `no such condition: ${id}`),
    ...asked.filter((id) => !used.includes(id)).map((id) => `asks ${id} for nothing`),
  ]
}

const unknownOffices = ({ department, stages }: ServiceItem, departments: ReadonlySet<string>) =>
  [department, ...stages.map((stage) => stage.department ?? stage.at)]
    .filter((office) => !departments.has(office))
    .map((office) => `no such department: ${office}`)

/** The promise is not later than the law, nor sooner than its stages; only what has one unit compares. */
function latePromises({ kind, promised, legal, stages }: ServiceItem): string[] {
  const { count, unit } = parseLimit(promised)
  const inUnit = (text: string) => (text.endsWith(unit) ? parseLimit(text).count : undefined)
  const law = legal === undefined ? undefined : inUnit(legal)
  const parts = stages.map((stage) => inUnit(stage.limit))
  const sum = parts.reduce<number>((all, part) => all + (part ?? Number.NaN), 0)
  return [
    ...(law !== undefined && count > law ? ['promised later than the law'] : []),
    ...(kind === 'promised' && sum > count ? ['its stages take longer than is promised'] : []),
  ]
}

const twice = (names: readonly string[]) => names.filter((name, n) => names.indexOf(name) !== n)
