import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../cloudfunctions/core/clock/date.ts'
import { type Deadline, pending } from '../../cloudfunctions/core/lifecycle/deadlines.ts'
import { people } from '../../cloudfunctions/directory/person/person-record.ts'
import { theCity } from '../../cloudfunctions/entries/city.ts'
import { type Remedy, remedies } from '../../cloudfunctions/matters/remedy/remedy-record.ts'
import { remedyKind } from '../../cloudfunctions/matters/remedy/rules/remedy-kind.ts'
import { type Report, reports } from '../../cloudfunctions/matters/report/report-record.ts'
import { reportKind } from '../../cloudfunctions/matters/report/rules/report-kind.ts'
import { whistleKind } from '../../cloudfunctions/matters/whistle/rules/whistle-kind.ts'
import { type Whistle, whistles } from '../../cloudfunctions/matters/whistle/whistle-record.ts'
import { type Chance, chanceOf } from '../prove/chance.ts'
import { proven } from '../prove/proven.ts'
import { scale } from '../prove/scale.ts'
import { boardAgrees } from './board-agrees.ts'
import { nextCommand } from './commands/next-command.ts'
import { figuresAgree } from './figures-agree.ts'
import { illegal, replayed, stands } from './legal.ts'
import { ModelTown } from './model-town.ts'
import { standInsAgree } from './stand-ins-agree.ts'
import { confirmAll, followAgain, lives } from './unconfirmed.ts'

/** Commands of one town's life; then another town begins, so that none grows old. */
const OF_A_TOWN = 200

describe('random commands of a town', () => {
  it(`keep every law over ${scale.commands} commands`, { timeout: scale.patience }, async () => {
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
  const sound = new Map<string, number>()
  for (let n = 0; n < commands; n++) {
    const { person, procedure, input } = nextCommand(model, chance)
    const looked = chance.below(10) === 0
    const before = looked ? model.db.everything() : ''
    const known = looked ? versions(model) : undefined
    const reply = await model.asks(person, procedure, input)
    const code = reply.ok ? 'OK' : reply.error.code
    told(code)
    const said = `${person} ${procedure} ${JSON.stringify(input)}: ${code}`
    expect(
      ['CALL.SURPRISE', 'CALL.UNKNOWN'],
      said + JSON.stringify(model.logged.at(-1)),
    ).not.toContain(code)
    if (looked && !reply.ok) {
      expect(model.db.everything() === before, `${said} changed something`).toBe(true)
    }
    if (known && reply.ok) await followsOnce(model, known, said)
    if (chance.below(5) === 0) {
      model.now += chance.below(40) * HOUR
      await model.tick(chance.below(5) === 0)
      for (const report of model.db.all(reports)) {
        nothingLeftDue(report, reportKind.deadlines(report, theCity), model)
      }
      for (const whistle of model.db.all(whistles)) {
        nothingLeftDue(whistle, whistleKind.deadlines(whistle, theCity), model)
      }
      for (const remedy of model.db.all(remedies)) {
        nothingLeftDue(remedy, remedyKind.deadlines(remedy, theCity), model)
      }
    }
    standInsAgree(model)
    model.now += chance.below(HOUR)
    for (const report of model.db.all(reports)) {
      if (sound.get(report._id) !== report.version) soundly(report, model, said)
      sound.set(report._id, report.version)
    }
  }
  await restsForGood(model)
  figuresAgree(model)
  boardAgrees(model)
}

/** Once the timer was there, nothing that time should have brought is left. */
function nothingLeftDue(
  record: Report | Whistle | Remedy,
  deadlines: readonly Deadline[],
  { now, logged }: ModelTown,
): void {
  const due = pending(deadlines, record.fired).filter(({ at }) => at <= now)
  expect(due, JSON.stringify({ ...record, content: undefined })).toEqual([])
  const failed = logged.findLast(({ code }) => code === 'EFFECT.LATER')
  // What a whistle told it just now is confirmed with the next firing.
  const stillDue = record.outbox !== undefined && record.outbox.resumeAt <= now
  expect(
    stillDue,
    `something still should follow at ${now}: ${JSON.stringify([failed, { ...record, content: undefined }])}`,
  ).toBe(false)
}

/** What holds of every report at every moment. */
function soundly(report: Report, model: ModelTown, said: string): void {
  const { history, status, open, assignee, version } = report
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

/** Once the timer's minutes have passed, no outbox is left, and firing it again brings nothing more. */
async function restsForGood(model: ModelTown): Promise<void> {
  model.now += HOUR
  await model.tick()
  expect(await confirmAll(model), 'effects that nobody confirmed').toEqual([])
  await model.tick()
  const once = model.db.everything()
  await model.tick()
  expect(model.db.everything() === once, 'firing the timer again changed something').toBe(true)
  for (const whistle of model.db.all(whistles)) {
    const ended = model.db.all(reports).find(({ _id }) => _id === whistle.report)?.endedAt
    expect(whistle.open && ended !== undefined, `${whistle._id} goes on after its report`).toBe(
      false,
    )
  }
}

/** What followed from the newest steps follows once: asked for again, nothing more comes of it. */
async function followsOnce(model: ModelTown, before: ReadonlyMap<string, number>, said: string) {
  expect(await confirmAll(model), `effects that nobody confirmed after ${said}`).toEqual([])
  const [once, sent] = [model.db.everything(), model.sent.length]
  await followAgain(model, before)
  expect(model.db.everything() === once, `something followed twice after ${said}`).toBe(true)
  expect(model.sent.length, `WeChat was told twice after ${said}`).toBe(sent)
}

const versions = (model: ModelTown): Map<string, number> =>
  new Map(lives(model).map(({ _id, version }) => [_id, version]))
