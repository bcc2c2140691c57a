/** How much each proof tries: a little in `npm test`, the full numbers in `npm run prove`. */
type Scale = {
  /** Cases of the clock, in each zone. */
  clock: number
  kills: number
  races: number
  hostile: number
  replays: number
  /** Lives of a phone on a weak network. */
  lives: number
  /** Reports of a big city, most of them over. */
  reports: number
  /** Open reports among which some are due. */
  open: number
  /** Slips of a window that are printed and read back. */
  codes: number
  /** Commands of random people, over the whole life of a report. */
  commands: number
  /** Days of everyday questions among them. */
  days: number
  /** How long one proof may take, in ms. */
  patience: number
}

const few: Scale = {
  clock: 3_000,
  kills: 10,
  races: 200,
  hostile: 5_000,
  replays: 200,
  lives: 300,
  codes: 30,
  reports: 1_000,
  open: 1_000,
  commands: 20_000,
  days: 10,
  patience: 300_000,
}

const full: Scale = {
  clock: 100_000,
  kills: 200,
  races: 10_000,
  hostile: 100_000,
  replays: 10_000,
  lives: 10_000,
  codes: 10_000,
  reports: 1_000_000,
  open: 100_000,
  commands: 200_000,
  days: 40,
  patience: 4 * 3_600_000,
}

/** The scale of this run, from the environment: `PROVE=full`. */
export const scale: Scale = process.env.PROVE === 'full' ? full : few

/** What chance begins with where nothing else is said: `npm test` tries the same each time. */
const usual = 1122

/** What the chance of this run begins with: `PROVE_SEED`, else another each time that all is proved. */
export const seed = Number(
  process.env.PROVE_SEED ?? (scale === full ? Math.floor(Math.random() * 2 ** 31) : usual),
)
