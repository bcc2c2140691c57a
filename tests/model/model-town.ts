import { createHmac } from 'node:crypto'
import { procedures } from '../../cloudfunctions/entries/api/procedures.ts'
import { theCity } from '../../cloudfunctions/entries/city.ts'
import { works } from '../../cloudfunctions/entries/timer/works.ts'
import { Callers } from '../../cloudfunctions/person/caller.ts'
import type { City } from '../../cloudfunctions/procedure/city.ts'
import type { World } from '../../cloudfunctions/procedure/procedure.ts'
import { answer, type Reply } from '../../cloudfunctions/procedure/router.ts'
import type { Name } from '../procedures/phone.ts'
import { town } from '../procedures/town.ts'
import { memoryFiles } from '../rules/memory-files.ts'
import { Memory } from './memory.ts'

/** The town in memory: the very procedures and rules, without the wire, for very many lives. */
export class ModelTown {
  readonly db = new Memory(town)
  readonly files = memoryFiles()
  /** Epoch ms; whoever tests moves it. */
  now: number
  /** The city whose rules and calendar hold. */
  city: City = theCity
  /** What the functions logged. */
  readonly logged: Record<string, string | number>[] = []
  /** WeChat messages that were sent: to whom, which template. */
  readonly sent: string[] = []
  private readonly random: () => number
  private calls = 0

  constructor(now: number, random: () => number) {
    this.now = now
    this.random = random
  }

  /** The world of a call at this moment. */
  world(): World {
    return {
      db: this.db,
      files: this.files,
      wechat: {
        send: async ({ openid, template }) => {
          this.sent.push(`${openid} ${template}`)
          return 'sent'
        },
      },
      city: this.city,
      now: this.now,
      random: this.random,
      sign: sign,
      log: (line) => this.logged.push(line),
    }
  }

  /** The timer fires. */
  async tick(): Promise<void> {
    for (const work of Object.values(works)) await work(this.world(), () => true)
  }

  /** A call by a person of the town, as their phone makes it. */
  async asks(person: string, procedure: Name, input: Record<string, unknown>): Promise<Reply> {
    const callers = new Callers({ db: this.db, now: () => this.now, sign, newId: () => 'nobody' })
    return answer({ procedure, input }, this.world(), {
      procedures,
      findCaller: () => callers.find(`oOpenidOf-${person}`),
      requestId: `call-${++this.calls}`,
    })
  }
}

const sign = (text: string): string =>
  createHmac('sha256', 'the key of a model town').update(text).digest('hex').slice(0, 32)
