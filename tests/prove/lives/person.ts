import type { Chance } from '../chance.ts'
import type { Arrival, Cloud } from './cloud.ts'
import type { Process } from './process.ts'
import type { Draft, Services } from './services.ts'

/** What somebody remembers of one thing that they wrote. */
type Memory = {
  kind: string
  /** The words that may be found: one, unless the phone said that it had no room for the last ones. */
  words: Set<string>
  /** Words that were sent while the phone said that it had no room to remember so: they may arrive later. */
  sentUnkept: Set<string>
  /** Whether the phone could have lost it altogether. */
  mayBeLost: boolean
  /** When it was last handed over; 0 while it never was, or was taken back. */
  handedAt: number
  /** Whether the phone could have kept it as a draft still: it had no room for more. */
  mayBeDraft: boolean
}

const kinds = ['submit', 'submit', 'note', 'note', 'contact', 'finish'] as const
const reports = ['lamp', 'trash'] as const

/** Whoever holds the phone: writes, sends, takes back, and remembers what the phone promised. */
export class Person {
  handed = 0
  readonly #memories = new Map<string, Memory>()
  /** When each thing was handed over last, be it that it was taken back since. */
  readonly #order = new Map<string, number>()
  readonly #wrong: string[] = []
  readonly #cloud: Cloud
  readonly #chance: Chance
  #process: Process | undefined
  #letters = 0

  constructor(cloud: Cloud, chance: Chance) {
    this.#cloud = cloud
    this.#chance = chance
  }

  /** Opens the mini-program and looks whether all that was promised is still there. */
  takes(process: Process): void {
    const wasKept = this.#process?.services.isKept() ?? true
    this.#process = process
    for (const [token, memory] of this.#memories) {
      const words = this.#found(token)
      this.#compare(memory, words)
      const item = this.#services.findItem(token)
      const isDraft = item?.state === 'draft'
      if (isDraft && memory.handedAt > 0 && !memory.mayBeDraft && !item.why)
        this.#wrong.push(`${memory.kind} "${words}" was handed over and lies there as a draft`)
      const handedAt = isDraft ? 0 : memory.handedAt
      if ((isDraft || !wasKept) && memory.handedAt > 0)
        for (const sent of memory.words) memory.sentUnkept.add(sent)
      if (words === undefined) this.#memories.delete(token)
      else {
        const found = { words: new Set([words]), handedAt, mayBeLost: false, mayBeDraft: isDraft }
        this.#memories.set(token, { ...memory, ...found })
      }
    }
  }

  /** Does something, whatever comes to mind. */
  does(): void {
    this.#chance.pick([
      () => this.#begins(),
      () => this.#writesOn(),
      () => this.#photographs(),
      () => this.#sends(),
      () => this.#sends(),
      () => this.#takesBack(),
      () => this.#cloud.meddle(this.#chance.pick(reports)),
    ])()
  }

  /** What is wrong once everything has had its time. */
  wrongAtTheEnd(): string[] {
    const { arrivals } = this.#cloud
    const tokens = arrivals.map(({ token }) => token)
    if (new Set(tokens).size < tokens.length) this.#wrong.push('something arrived twice')
    for (const [token, memory] of this.#memories) {
      this.#compare(memory, this.#found(token))
      const left = this.#services.findItem(token)?.state
      if (left === 'waiting' || left === 'sending') this.#wrong.push(`${memory.kind} still waits`)
    }
    for (const { token } of this.#services.justArrived()) this.#wasTold(token)
    for (const report of reports)
      this.#looksAtOrder(arrivals.filter(({ about }) => about === report))
    return this.#wrong
  }

  #compare({ kind, words, sentUnkept, mayBeLost }: Memory, found: string | undefined): void {
    const right = found === undefined ? mayBeLost : words.has(found) || sentUnkept.has(found)
    if (!right) this.#wrong.push(`${kind} "${[...words]}" was found as "${found}"`)
  }

  get #services(): Services {
    if (!this.#process) throw new Error('nobody holds this phone')
    return this.#process.services
  }

  get #drafts() {
    return this.#services.queueItems().filter(({ state }) => state === 'draft')
  }

  /** The words under a token, on the phone or in the cloud; there they are final. */
  #found(token: string): string | undefined {
    const arrived = this.#cloud.arrivals.find((arrival) => arrival.token === token)
    return arrived?.words ?? this.#services.findItem(token)?.draft.words
  }

  #begins(): void {
    const kind = this.#chance.pick(kinds)
    const id = this.#chance.pick(reports)
    const report = { id, title: id, version: this.#cloud.version(id) }
    const place = { words: '12栋', building: '12' }
    const category = { code: '01', name: '路灯', callFirst: [] }
    const draft = { token: this.#services.newToken(), words: '', photos: [], voice: null }
    this.#writes(kind, {
      ...draft,
      ...(kind === 'submit' ? { place, category } : { report, met: [0] }),
    })
  }

  #writesOn(): void {
    const item = this.#drafts[this.#chance.below(this.#drafts.length)]
    if (item) this.#writes(item.kind, item.draft)
  }

  #writes(kind: string, draft: Draft): void {
    this.#letters += 1
    const words = `${draft.words}字${this.#letters}`
    const memory = this.#memories.get(draft.token)
    const before = memory?.words ?? []
    this.#services.keepDraft(kind, { ...draft, words })
    this.#memories.set(draft.token, {
      kind,
      words: new Set([...before, words]),
      sentUnkept: memory?.sentUnkept ?? new Set(),
      mayBeLost: memory?.mayBeLost ?? true,
      handedAt: 0,
      mayBeDraft: true,
    })
    this.#trusts()
  }

  /** What the phone says is kept, it may not lose; it says so of all at once. */
  #trusts(): void {
    if (this.#process?.dead || !this.#services.isKept()) return
    for (const [token, memory] of this.#memories) {
      const words = [...memory.words].at(-1)
      if (words !== undefined)
        this.#memories.set(token, {
          ...memory,
          words: new Set([words]),
          mayBeLost: false,
          mayBeDraft: memory.handedAt === 0,
        })
    }
  }

  async #photographs(): Promise<void> {
    const services = this.#services
    const { paths, problem } = await services.choosePhotos(1)
    const [path] = paths
    if (!path && !problem) this.#wrong.push('a photo was not kept, and nothing was said')
    const item = this.#drafts.find(({ kind }) => kind === 'submit' || kind === 'note')
    if (!path || !item || services !== this.#services || item.draft.photos.length === 9) return
    this.#writes(item.kind, { ...item.draft, photos: [...item.draft.photos, path] })
  }

  async #sends(): Promise<void> {
    const item = this.#drafts[this.#chance.below(this.#drafts.length)]
    if (!item) return
    const { token } = item.draft
    const sending = this.#services.handOver(item.kind, item.draft)
    const memory = this.#memories.get(token)
    this.handed += 1
    if (!this.#hasArrived(token)) this.#order.set(token, this.handed)
    if (memory) this.#memories.set(token, { ...memory, handedAt: this.handed })
    this.#trusts()
    const process = this.#process
    const arrived = await sending.catch(() => this.#cameBack(token))
    if (arrived && process === this.#process) this.#wasTold(token)
  }

  #cameBack(token: string): undefined {
    const memory = this.#memories.get(token)
    if (memory) this.#memories.set(token, { ...memory, handedAt: 0 })
    this.#trusts()
  }

  #takesBack(): void {
    const items = this.#services.queueItems().filter(({ state }) => state !== 'draft')
    const item = items[this.#chance.below(items.length)]
    if (!item || !this.#services.takeBack(item.draft.token)) return
    this.#cameBack(item.draft.token)
    this.#writes(item.kind, item.draft)
  }

  #wasTold(token: string): void {
    if (!this.#hasArrived(token)) this.#wrong.push(`${token} was said to have arrived, and has not`)
  }

  #hasArrived(token: string): boolean {
    return this.#cloud.arrivals.some((arrival) => arrival.token === token)
  }

  #looksAtOrder(arrivals: readonly Arrival[]): void {
    const order = arrivals.map(({ token }) => this.#order.get(token) ?? 0)
    if (order.some((at, index) => at < (order[index - 1] ?? 0)))
      this.#wrong.push(`what was said of one report arrived out of order: ${order}`)
  }
}
