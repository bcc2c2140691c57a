import * as v from 'valibot'
import { openCalendar } from '../cloudfunctions/core/clock/calendar.ts'
import type { Department, Grounds } from '../cloudfunctions/core/procedure/city.ts'
import type { Category } from '../miniprogram/contract/category.ts'
import { contradictionsOfServices, type Known } from './check-services.ts'
import { GroundsSchema } from './grounds-schema.ts'
import { PhrasesSchema } from './phrases-schema.ts'
import { RulesSchema } from './rules-schema.ts'
import {
  CalendarSchema,
  CategorySchema,
  type CityData,
  CityFileSchema,
  CommonSchema,
  DepartmentSchema,
} from './schema.ts'
import {
  HallSchema,
  ItemsFileSchema,
  MaterialSchema,
  OccasionSchema,
  ServiceItemSchema,
  ServicesFilesSchema,
} from './services-schema.ts'
import { TemplatesSchema } from './templates-schema.ts'
import { TitlesSchema } from './titles-schema.ts'

/** A city's files as they were read, nothing checked yet. */
type CityFiles = {
  city: unknown
  categories: unknown
  departments: unknown
  grounds: unknown
  common: unknown
  calendar: unknown
  rules: unknown
  phrases: unknown
  templates: unknown
  titles: unknown
  services: unknown
}

/**
 * Checks a city's files, each by itself and, when all are well formed, against one another.
 * @throws Error that lists every fault on a line of its own, with file, entry and field.
 */
export function checkCity(files: CityFiles): CityData {
  const faults: string[] = []
  const read = <T>(where: string, schema: v.GenericSchema<unknown, T>, data: unknown) => {
    const { success, output, issues } = v.safeParse(schema, data)
    if (success) return [output]
    for (const issue of issues) {
      faults.push([where, v.getDotPath(issue), issue.message].filter(Boolean).join(' · '))
    }
    return []
  }
  const readList = <T>(file: string, schema: v.GenericSchema<unknown, T>, data: unknown) =>
    read(file, v.array(v.unknown()), data)
      .flat()
      .flatMap((entry, index) => read(`${file} · ${titleOf(entry, index)}`, schema, entry))

  const categories = readList('categories.json', CategorySchema, files.categories)
  const departments = readList('departments.json', DepartmentSchema, files.departments)
  const [city] = read('city.json', CityFileSchema, files.city)
  const [common] = read('common.json', CommonSchema, files.common)
  const [calendar] = read('calendar.json', CalendarSchema, files.calendar)
  const [rules] = read('rules.json', RulesSchema, files.rules)
  const [templates] = read('templates.json', TemplatesSchema, files.templates)
  const [titles] = read('titles.json', TitlesSchema, files.titles)
  const [grounds] = read('grounds.json', GroundsSchema, files.grounds)
  const [phrases] = read('phrases.json', PhrasesSchema, files.phrases)
  const services = readServices({ read, readList }, files.services)
  if (faults.length === 0) {
    const known = {
      departments: new Set(departments.map(({ code }) => code)),
      kinds: new Set(categories.map(({ code }) => code)),
    }
    faults.push(...contradictions(categories, departments, common ?? []))
    if (grounds) faults.push(...unknownIn(grounds, known))
    if (services) faults.push(...contradictionsOfServices(services, known))
  }
  const own = city && common && rules && { ...city, common, rules }
  const words = phrases && templates && titles && { phrases, templates, titles }
  if (faults.length > 0 || !own || !calendar || !grounds || !words || !services) {
    throw new Error(`The city's data is not right:\n${faults.join('\n')}`)
  }
  const opened = openCalendar(calendar)
  return { ...own, ...words, categories, departments, grounds, calendar: opened, services }
}

type Reader = {
  read: <T>(where: string, schema: v.GenericSchema<unknown, T>, data: unknown) => T[]
  readList: <T>(file: string, schema: v.GenericSchema<unknown, T>, data: unknown) => T[]
}

/** The services of a city, each file by itself; nothing where one of them has no shape at all. */
function readServices({ read, readList }: Reader, all: unknown) {
  const [files] = read('services', ServicesFilesSchema, all)
  if (!files) return undefined
  const [file] = read('items.json', ItemsFileSchema, files.items)
  const items = readList('items.json', ServiceItemSchema, file?.items ?? [])
  const materials = readList('materials.json', MaterialSchema, files.materials)
  const occasions = readList('occasions.json', OccasionSchema, files.occasions)
  const [hall] = read('hall.json', HallSchema, files.hall)
  return file && hall && { edition: file.edition, items, materials, occasions, hall }
}

/** What the files say that does not agree: codes used twice, or named and nowhere to be found. */
function contradictions(
  categories: readonly Category[],
  departments: readonly Department[],
  common: readonly string[],
): string[] {
  const known = new Set(departments.map((department) => department.code))
  const kinds = new Set(categories.map((category) => category.code))
  return [
    ...repeated(categories).map((code) => `categories.json · ${code} · is there twice`),
    ...repeated(departments).map((code) => `departments.json · ${code} · is there twice`),
    ...categories.flatMap(({ code, departments }) =>
      departments
        .filter((department) => !known.has(department))
        .map((department) => `categories.json · ${code} · no such department: ${department}`),
    ),
    ...common
      .filter((code) => !kinds.has(code))
      .map((code) => `common.json · no such category: ${code}`),
  ]
}

/** Departments and kinds that grounds name and that are nowhere to be found. */
function unknownIn({ duties }: Grounds, { departments, kinds }: Known): string[] {
  return duties.flatMap(({ department, kinds: of }, index) =>
    [
      ...(departments.has(department) ? [] : [`no such department: ${department}`]),
      ...of.filter((code) => !kinds.has(code)).map((code) => `no such category: ${code}`),
    ].map((fault) => `grounds.json · duty ${index + 1} · ${fault}`),
  )
}

function repeated(entries: readonly { code: string }[]): string[] {
  const codes = entries.map((entry) => entry.code)
  return codes.filter((code, index) => codes.indexOf(code) !== index)
}

/** The entry's own code where it has one, else its place in the list, counted from 1. */
function titleOf(entry: unknown, index: number): string {
  const named = v.safeParse(
    v.union([v.object({ code: v.string() }), v.object({ id: v.string() })]),
    entry,
  )
  if (!named.success) return `entry ${index + 1}`
  return 'code' in named.output ? named.output.code : named.output.id
}
