import { fingerprint } from '../../cloudfunctions/core/cloud/identity.ts'
import { writeWorkbook } from '../../cloudfunctions/core/cloud/workbook.ts'
import type { City } from '../../cloudfunctions/core/procedure/city.ts'
import type { Context } from '../../cloudfunctions/core/procedure/context.ts'
import type { AnyProcedure } from '../../cloudfunctions/core/procedure/procedure.ts'
import { answer, type Reply } from '../../cloudfunctions/core/procedure/router.ts'
import type { DeskCard } from '../../cloudfunctions/core/waiting/waiting.ts'
import { Callers } from '../../cloudfunctions/directory/person/caller.ts'
import { procedures } from '../../cloudfunctions/entries/api/procedures.ts'
import { theCity } from '../../cloudfunctions/entries/city.ts'
import type { Composed } from '../../cloudfunctions/entries/compose.ts'
import { house, works } from '../../cloudfunctions/entries/house.ts'
import { readDelivered } from '../../cloudfunctions/messages/read-delivered.ts'
import { bareJpeg } from '../procedures/help/a-jpeg.ts'
import { expectDiscretion, heardOfStrangers, indiscreet } from '../procedures/help/discretion.ts'
import type { Name } from '../procedures/help/phone.ts'
import { town } from '../procedures/help/town.ts'
import { memoryFiles } from '../rules/help/memory-files.ts'
import { Memory } from './memory.ts'
import { ModelChecker } from './model-checker.ts'

/** What the functions of a town are made of: the house, unless a test builds another. */
export type Built = Pick<Composed<DeskCard>, 'house' | 'works'> & {
  procedures: Readonly<Record<string, AnyProcedure>>
}

/** The town in memory: the very procedures and rules, without the wire, for very many lives. */
export class ModelTown {
  readonly db = new Memory(town)
  readonly files = memoryFiles({ uploaded: bareJpeg, now: () => this.now })
  /** Epoch ms; whoever tests moves it. */
  now: number
  /** The city whose rules and calendar hold. */
  city: City = theCity
  /** What the functions logged. */
  readonly logged: Record<string, string | number>[] = []
  /** WeChat messages that were sent: to whom, which template. */
  readonly sent: string[] = []
  readonly checker = new ModelChecker()
  private readonly random: () => number
  private readonly sign: (text: string) => string
  private readonly built: Built
  private calls = 0
  /** How many lines of the log have been looked through. */
  private lookedThrough = 0

  constructor(
    now: number,
    random: () => number,
    key = 'the key of a model town',
    built: Built = { house, works, procedures },
  ) {
    this.now = now
    this.built = built
    this.random = random
    this.sign = (text) => fingerprint(key, text)
  }

  /** The context of a call at this moment. */
  newContext(): Context {
    return {
      db: this.db,
      files: this.files,
      wechat: {
        send: async ({ openid, template }) => {
          this.sent.push(`${openid} ${template}`)
          return 'sent'
        },
        ...this.checker.checks,
      },
      workbook: writeWorkbook,
      city: this.city,
      ...this.built.house,
      delivered: (ids) => readDelivered(this, ids),
      now: this.now,
      random: this.random,
      sign: this.sign,
      log: (line) => this.logged.push(line),
    }
  }

  /**
   * The timer fires and does all its works, whatever their pace, and WeChat tells what it was asked;
   * there may be no time left for the figures, which nothing else waits for.
   * @throws Error when the log tells of people
   */
  async tick(figures = true): Promise<void> {
    const { works } = this.built
    for (const [name, { work }] of Object.entries(works)) {
      if (figures || name !== 'counted') await work(this.newContext(), () => true)
    }
    await this.checker.tell(this.newContext())
    await works.screened?.work(this.newContext(), () => true)
    expectDiscretion(this.loggedOfPeople())
  }

  /** A call by a person of the town, as their phone makes it. */
  asks(person: string, procedure: Name, input: Record<string, unknown>): Promise<Reply> {
    return this.hears(`oOpenidOf-${person}`, procedure, input)
  }

  /**
   * A call by whoever the platform says; without an openid, by nobody it knows.
   * @throws Error when they hear the number of a stranger, or the log tells of people
   */
  async hears(openid: string | undefined, procedure: string, input: unknown): Promise<Reply> {
    const { db, sign } = this
    const callers = new Callers({ db, now: () => this.now, sign, newId: () => 'nobody' })
    const event = { procedure, input }
    const result = await answer(event, this.newContext(), {
      procedures: this.built.procedures,
      findCaller: async () => (openid ? callers.find(openid) : undefined),
      forget: () => undefined,
      countCall: async () => true,
      requestId: `call-${++this.calls}`,
    })
    const look = db.lyingWhere.bind(db)
    const heard = heardOfStrangers(look, { name: 'api', event, caller: { openid }, result })
    expectDiscretion([...heard, ...this.loggedOfPeople()])
    return result
  }

  /** What was logged since it was last looked through, and tells of people. */
  private loggedOfPeople(): string[] {
    const fresh = this.logged.slice(this.lookedThrough)
    this.lookedThrough = this.logged.length
    return indiscreet(fresh.map((line) => JSON.stringify(line)))
  }
}
