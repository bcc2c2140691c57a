import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import type { Whistle } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import { openTownCloud, type TownCloud, type TownOptions } from './cloud-of-town.ts'
import { Phone } from './phone.ts'
import { community, nextCommunity } from './town.ts'

/** The town with its cloud, and a phone in the hand of everybody who matters. */
export type Town = TownCloud &
  ReturnType<typeof phonesIn> & {
    /** A report as it is stored. */
    stored(id: string): Report
    /** A whistle as it is stored. */
    whistle(id: string): Whistle
    /** Everything that is stored, to see whether anything changed. */
    everything(): string
    /** A phone that nobody was ever seen with. */
    stranger(): Phone
  }

const collections = [
  'bulletins',
  'buildings',
  'erasures',
  'exports',
  'follows',
  'grids',
  'invitations',
  'leaves',
  'openings',
  'people',
  'publications',
  'ratings',
  'remedies',
  'reports',
  'screenings',
  'windowRatings',
]

/** Opens a town for proofs; close it afterwards. */
export async function openTown(options: TownOptions = {}): Promise<Town> {
  const opened = await openTownCloud(options)
  const { cloud } = opened
  let strangers = 0
  return {
    ...opened,
    ...phonesIn(opened),
    stored(id) {
      const [report] = cloud.find('reports', { _id: id })
      if (!report) throw new Error(`no report ${id}`)
      return report as Report
    },
    whistle(id) {
      const [whistle] = cloud.find('whistles', { _id: id })
      if (!whistle) throw new Error(`no whistle ${id}`)
      return whistle as Whistle
    },
    everything: () => JSON.stringify(collections.map((name) => cloud.find(name))),
    stranger: () => new Phone(opened, `stranger-${++strangers}`),
  }
}

function phonesIn(town: TownCloud) {
  const phone = (id: string) => new Phone(town, id)
  return {
    /** A resident of 12栋, and her neighbour; and somebody without a home. */
    chen: phone('chen'),
    zhang: phone('zhang'),
    liu: phone('liu'),
    /** The worker of their grid, and the one of the grid to the west. */
    wang: phone(`worker-${community}003`),
    zhou: phone(`worker-${community}001`),
    sun: phone(`worker-${community}005`),
    /** The worker of the community next door. */
    li: phone(`worker-${nextCommunity}001`),
    steward: phone('steward'),
    nextSteward: phone('next-steward'),
    supervisor: phone('supervisor'),
    farSupervisor: phone('far-supervisor'),
    districtSupervisor: phone('district-supervisor'),
    citySupervisor: phone('city-supervisor'),
    /** 城管执法 of the district, 市政 of the street, and 城管执法 of another street. */
    officer: phone('officer'),
    streetOfficer: phone('street-officer'),
    farOfficer: phone('far-officer'),
  }
}
