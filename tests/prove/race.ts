import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'
import type { ReportStatus } from '../../miniprogram/contract/status.ts'
import { tuesday } from '../moments.ts'
import { aReport } from '../permissions/a-report.ts'
import type { Town } from '../procedures/help/open-town.ts'
import { codeOf, type Heard } from '../procedures/help/phone.ts'
import type { Chance } from './chance.ts'

type Try = () => Promise<Heard<unknown>>

/** A race: where its report stands, who all try at once, and what losers may hear. */
type Race = {
  status: ReportStatus
  tries(town: Town, report: Report, chance: Chance): Try[]
  losers: readonly string[]
}

/** Between two and five fingers on the same button. */
const taps = (chance: Chance, tap: Try): Try[] => Array(2 + chance.below(4)).fill(tap)

const races: Record<string, Race> = {
  accept: {
    status: 'assigned',
    tries: ({ sun }, { _id, version }, chance) => taps(chance, () => sun.accepts(_id, { version })),
    losers: ['REPORT.CHANGED'],
  },
  'accept against assign': {
    status: 'assigned',
    tries: ({ sun, steward, wang, zhou }, { _id, version }) => [
      () => steward.assigns(_id, wang, { version }),
      () => sun.accepts(_id, { version }),
      () => steward.assigns(_id, zhou, { version }),
    ],
    // Who lost it to somebody else before even asking does not see it any more.
    losers: ['REPORT.CHANGED', 'REPORT.NOT_FOUND'],
  },
  'two leaders at the pool': {
    status: 'pool',
    tries: ({ steward, supervisor, wang, zhou }, { _id, version }, chance) => [
      ...taps(chance, () => steward.assigns(_id, wang, { version })),
      () => supervisor.assigns(_id, zhou, { version }),
    ],
    losers: ['REPORT.CHANGED'],
  },
  contact: {
    status: 'handling',
    tries: ({ sun }, { _id }, chance) => taps(chance, () => sun.contacts(_id)),
    losers: ['REPORT.ALREADY_CONTACTED'],
  },
  finish: {
    status: 'handling',
    tries: ({ sun }, { _id, version }, chance) =>
      taps(chance, () => sun.finishes(_id, { version })),
    losers: ['REPORT.CHANGED'],
  },
  'answers that differ': {
    status: 'done',
    tries: ({ chen }, { _id }) => [
      () => chen.answers(_id, 'solved'),
      () => chen.answers(_id, 'unsolved'),
      () => chen.answers(_id, 'partly'),
    ],
    losers: ['REPORT.ALREADY_ANSWERED', 'REPORT.NOT_DONE'],
  },
}

/** The kinds of races, one for each step of a report's life. */
export const kinds = Object.keys(races)

/** A race and the report that it is about; the town does not have it yet. */
export type Start = { race: Race; kind: string; report: Report }

/** A race of a kind, about a report that the town's 孙丽华 has. */
export function startOf(kind: string): Start {
  const race = races[kind]
  if (!race) throw new Error(`no race is called ${kind}`)
  const report = aReport({ role: 'reporter', where: 'grid', status: race.status }, tuesday)
  return { race, kind, report: { ...report, category: '0401', visibility: 'summary' } }
}

/** Runs a race; what is wrong with its end, nothing when there was exactly one winner. */
export async function run(town: Town, { race, kind, report }: Start, chance: Chance) {
  const tries = race.tries(town, report, chance)
  const codes = (await Promise.all(tries.map((act) => act()))).map(codeOf)
  const lost = codes.filter((code) => code !== 'OK')
  const { version } = town.stored(report._id)
  const isRight =
    lost.length === tries.length - 1 &&
    lost.every((code) => race.losers.includes(code)) &&
    version === report.version + 1
  return isRight ? [] : [`${kind}: ${codes.join(' ')}, version ${report.version} → ${version}`]
}
