import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../cloudfunctions/clock/date.ts'
import { people } from '../../cloudfunctions/person/record.ts'
import { type Report, reports } from '../../cloudfunctions/report/record.ts'
import { type Chance, chanceOf } from '../prove/chance.ts'
import { proven } from '../prove/proven.ts'
import { scale } from '../prove/scale.ts'
import { nextCommand } from './commands.ts'
import { illegal, replayed, stands } from './legal.ts'
import { ModelTown } from './model-town.ts'

/** Commands of one town's life; then another town begins, so that none grows old. */
const OF_A_TOWN = 400

describe('whatever people of a town do with its reports', () => {
  it(`holds over ${scale.commands} commands`, { timeout: scale.patience }, async () => {
    const chance = chanceOf('lives')
    const tally = new Map<string, number>()
    for (let left = scale.commands; left > 0; left -= OF_A_TOWN) {
      await live(chance, Math.min(left, OF_A_TOWN), (code) =>
        tally.set(code, (tally.get(code) ?? 0) + 1),
      )
    }
    const done = tally.get('OK') ?? 0
    const [tried, kinds] = [[...tally.values()].reduce((a, b) => a + b, 0), tally.size - 1]
    expect(done).toBeGreaterThan(tried / 10)
    proven('lives', `${tried} commands, ${done} done, the rest refused for ${kinds} reasons`)
  })
})

/** One town's life: commands, the passing of time, and the timer. */
async function live(chance: Chance, commands: number, told: (code: string) => void) {
  const model = new ModelTown(Date.UTC(2026, 10, 23, 1) + chance.below(300) * DAY, chance.draw)
  for (let n = 0; n < commands; n++) {
    const { person, procedure, input } = nextCommand(model, chance)
    const before = chance.below(20) === 0 ? everything(model) : undefined
    const reply = await model.asks(person, procedure, input)
    const code = reply.ok ? 'OK' : reply.error.code
    told(code)
    const said = `${person} ${procedure} ${JSON.stringify(input)}: ${code}`
    expect(
      ['CALL.SURPRISE', 'CALL.UNKNOWN'],
      said + JSON.stringify(model.logged.at(-1)),
    ).not.toContain(code)
    if (before && !reply.ok) expect(everything(model), `${said} changed something`).toBe(before)
    if (chance.below(5) === 0) {
      model.now += chance.below(40) * HOUR
      await model.tick()
    }
    model.now += chance.below(HOUR)
    for (const report of model.db.all(reports)) soundly(report, model, said)
  }
  await settlesForGood(model)
}

/** What holds of every report at every moment. */
function soundly(report: Report, model: ModelTown, said: string): void {
  const { history, status, open, assignee, version, nextAt } = report
  const about = `after ${said}: ${JSON.stringify({ ...report, content: undefined })}`
  expect(
    history.map((entry) => entry.version),
    about,
  ).toEqual(history.map((_, n) => n + 1))
  expect(history.length, about).toBe(version)
  expect(
    history.flatMap((entry) => illegal(entry) ?? []),
    about,
  ).toEqual([])
  expect(stands(report), about).toEqual(replayed(history))
  if (!open) return
  expect(nextAt, about).toBeDefined()
  expect(status === 'pool', about).toBe(assignee === undefined)
  const leads = (role: string, area: string) =>
    (role === 'steward' || role === 'supervisor') && report.areas.includes(area)
  const answers = model.db
    .all(people)
    .some(({ _id, roles }) =>
      assignee ? _id === assignee.id && roles.length > 0 : roles.some((r) => leads(r.role, r.area)),
    )
  expect(answers, `nobody answers for it ${about}`).toBe(true)
}

const everything = (model: ModelTown): string => JSON.stringify(model.db.everything())

/** Once all has settled, asking for it again and again brings nothing more. */
async function settlesForGood(model: ModelTown): Promise<void> {
  model.now += HOUR
  await model.tick()
  const [once, sent] = [everything(model), model.sent.length]
  await model.tick()
  await model.tick()
  expect(everything(model)).toBe(once)
  expect(model.sent.length).toBe(sent)
  expect(new Set(model.sent).size).toBe(sent)
}
