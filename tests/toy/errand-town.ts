import type { Reply } from '../../cloudfunctions/core/procedure/router.ts'
import { ModelTown } from '../model/model-town.ts'
import { at, community } from '../procedures/help/town.ts'
import { chanceOf } from '../prove/chance.ts'
import { type Errand, errands } from './errand/errand-record.ts'
import { type errandProcedures, houseWithErrands } from './house-with-errands.ts'

const MINUTE = 60_000

/** Monday, 2026-11-23 9:00 at +08:00. */
const monday = Date.UTC(2026, 10, 23, 1)

/** Who works in the grid of 12栋, and who in the one that stands in for it. */
export const wang = `worker-${community}003`
export const zhou = `worker-${community}001`

/** The model's town, in which people also ask for errands. */
export class ErrandTown extends ModelTown {
  private tokens = 0

  constructor() {
    super(monday, chanceOf('errands').draw, 'the key of a town with errands', houseWithErrands)
  }

  /** A call of a procedure of errands; with a token, each time another. */
  does(person: string, procedure: keyof typeof errandProcedures, input: object): Promise<Reply> {
    return this.hears(`oOpenidOf-${person}`, procedure, input)
  }

  token(): string {
    return `token${++this.tokens}`.padEnd(16, 'x')
  }

  /** Something that Chen asks for; its id. @throws Error when that is refused */
  async asked(restricted = false): Promise<string> {
    const input = { building: at.home, words: '三楼的药', restricted, token: this.token() }
    const reply = await this.does('chen', 'errand.ask', input)
    if (!reply.ok) throw new Error(reply.error.code)
    return String(Object(reply.result).id)
  }

  /** The same, once Wang has taken it to bring it at four. @throws Error when that is refused */
  async taken(): Promise<string> {
    const errandId = await this.asked()
    const when = this.now + 7 * 3_600_000
    const decision = { errandId, version: 1, token: this.token(), when, bring: '医保卡' }
    const reply = await this.does(wang, 'errand.take', decision)
    if (!reply.ok) throw new Error(reply.error.code)
    return errandId
  }

  /** Some minutes pass: what followed is confirmed, and then figures are counted. */
  async minutesPass(): Promise<void> {
    for (let minute = 0; minute < 3; minute++) {
      this.now += MINUTE
      await this.tick()
    }
  }

  /** An errand as it is stored. @throws Error when there is none */
  errand(id: string): Errand {
    const found = this.db.all(errands).find(({ _id }) => _id === id)
    if (!found) throw new Error(`no errand ${id}`)
    return found
  }

  /** What an errand's history tells. */
  life(id: string): string[] {
    return this.errand(id).history.map(({ action }) => action)
  }
}
