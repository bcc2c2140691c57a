import type { Chance } from '../chance.ts'

/** What arrived under one token: what it was, its words, its files, and the report it belongs to. */
export type Arrival = {
  token: string
  procedure: string
  words: string
  photos: string[]
  about: string
}

type Input = {
  token: string
  words: string
  photos?: string[]
  reportId?: string
  version?: number
}

type Asked = { procedure?: string; input?: Input }

const folder = 'u/chen'

/**
 * A cloud that keeps the rules which the phone relies on: the same token has one effect and one
 * answer, a finish on an old version is refused, and a finished report takes no more.
 */
export class Cloud {
  /** Whether the phone reaches it. */
  reached = true
  /** How often it fails or refuses for no reason that the phone could know: once in so many calls. */
  moody = 0
  readonly arrivals: Arrival[] = []
  readonly #answers = new Map<string, object>()
  readonly #versions = new Map<string, number>()
  readonly #done = new Set<string>()
  readonly #files = new Set<string>()
  readonly #chance: Chance

  constructor(chance: Chance) {
    this.#chance = chance
  }

  /** Where a report is by now. */
  version(report: string): number {
    return this.#versions.get(report) ?? 1
  }

  /** Somebody else does something with a report. */
  meddle(report: string): void {
    this.#versions.set(report, this.version(report) + 1)
  }

  upload(cloudPath: string): object {
    const fileID = `cloud://env/${cloudPath}`
    this.#files.add(fileID)
    return { fileID }
  }

  /** As the function `api` answers. */
  call({ procedure = '', input }: Asked): object {
    if (procedure === 'person.me') return { result: { ok: true, result: { folder } } }
    if (!input) throw new Error(`${procedure} came without input`)
    const before = this.#answers.get(input.token)
    if (before) return before
    const refused = this.#refusal(procedure, input)
    if (refused) return { result: { ok: false, error: { code: refused, message: refused } } }
    const answer = { result: { ok: true, result: this.#take(procedure, input) } }
    this.#answers.set(input.token, answer)
    return answer
  }

  #refusal(procedure: string, { reportId = '', version, photos = [], token }: Input): string {
    if (this.moody > 0 && this.#chance.below(this.moody) === 0)
      return this.#chance.pick(['REPORT.BUSY', 'CALL.SURPRISE', 'CALL.BAD_INPUT'])
    const own = photos.every((id) => this.#files.has(id) && id.includes(`/${folder}/${token}/`))
    if (!own || new Set(photos).size < photos.length) return 'REPORT.BAD_PHOTO'
    if (procedure === 'report.submit') return ''
    if (version !== undefined && version !== this.version(reportId)) return 'REPORT.CHANGED'
    return this.#done.has(reportId) ? 'REPORT.ALREADY_DONE' : ''
  }

  #take(procedure: string, { token, words, photos = [], reportId = '' }: Input): object {
    this.arrivals.push({ token, procedure, words, photos, about: reportId })
    if (procedure === 'report.submit') return { id: token, number: '1122-7K3F' }
    this.meddle(reportId)
    if (procedure === 'report.finish') this.#done.add(reportId)
    return { id: reportId, version: this.version(reportId) }
  }
}
