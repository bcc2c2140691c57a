import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Town } from '../procedures/help/open-town.ts'
import { aToken, expectOk, type Name, type Phone } from '../procedures/help/phone.ts'
import { at } from '../procedures/help/town.ts'
import type { Chance } from './chance.ts'

/** A call as it was made, and what was heard. */
type Call = { who: Phone; procedure: Name; input: object; heard: unknown }

/** A report's life in which every call arrives more than once. */
export class RepeatedCalls {
  /** How many calls came again. */
  replays = 0
  /** Answers that were not the first one's. */
  readonly wrong: string[] = []
  readonly #town: Town
  readonly #chance: Chance
  readonly #calls: Call[] = []

  constructor(town: Town, chance: Chance) {
    this.#town = town
    this.#chance = chance
  }

  /** Lives it from submission to rating; before each step some earlier calls come again. */
  async live(): Promise<void> {
    const { wang, steward } = this.#town
    // Somebody of its own: nobody reports without end on one day.
    const reporter = this.#town.stranger()
    const place = { building: at.home }
    const submission = { category: '0401', place, words: '灯坏了' }
    const { id: reportId } = await this.#make(reporter, 'report.submit', submission)
    const answer = this.#chance.pick(['solved', 'partly', 'unsolved'])
    const steps: [Phone, Name, object][] = [
      [steward, 'report.assign', { version: 1, worker: wang.id }],
      [wang, 'report.accept', { version: 2 }],
      [wang, 'report.contact', {}],
      [wang, 'report.note', { words: '在修' }],
      [wang, 'report.finish', { version: 5, met: [0, 1, 2, 3, 4] }],
      [reporter, 'report.answer', { answer, words: '看过了' }],
      [reporter, 'rating.rate', { level: 1 + this.#chance.below(5), named: true }],
    ]
    for (const [who, procedure, input] of steps) {
      await this.#echoes()
      await this.#make(who, procedure, { ...input, reportId })
    }
    await this.#echoes()
  }

  // the phone sends it again before it has heard of the first
  async #make(who: Phone, procedure: Name, told: object): Promise<{ id: string }> {
    const input = { ...told, token: aToken() }
    const send = () => who.sends({ procedure, input })
    const soon = setTimeout(this.#chance.below(4)).then(send)
    const [first, second] = [expectOk(await send()), expectOk(await soon)]
    const call = { who, procedure, input, heard: first }
    this.#calls.push(call)
    this.#compare(call, second)
    return first as { id: string }
  }

  async #echoes(): Promise<void> {
    for (let more = this.#chance.below(4); more > 0; more--) {
      const call = this.#chance.pick(this.#calls)
      const { who, procedure, input } = call
      this.#compare(call, expectOk(await who.sends({ procedure, input })))
    }
  }

  #compare({ procedure, heard }: Call, again: unknown): void {
    this.replays++
    if (isDeepStrictEqual(heard, again)) return
    this.wrong.push(`${procedure}: ${JSON.stringify(heard)}, then ${JSON.stringify(again)}`)
  }
}
