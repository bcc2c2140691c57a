import fc from 'fast-check'
import { expect } from 'vitest'
import type { Entry, Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import { leadRole } from '../../../cloudfunctions/matters/report/rules/see.ts'
import { answers } from '../../../miniprogram/contract/answer.ts'
import type { ReportStatus } from '../../../miniprogram/contract/status.ts'
import { type PersonName, people, personNames } from '../help/example.ts'
import { type SmallCity, tokenOf } from '../help/small-city.ts'

/** Where each action may lead from, and to. */
const transitions: Record<
  'assign' | 'accept' | 'contact' | 'note' | 'finish' | 'answer',
  string[]
> = {
  assign: ['pool → assigned', 'assigned → assigned'],
  accept: ['assigned → handling'],
  contact: ['handling → handling'],
  note: ['handling → handling'],
  finish: ['handling → done'],
  answer: ['done → closed', 'done → assigned'],
}

const waiting: ReportStatus[] = ['pool', 'assigned', 'handling']

/** Something that somebody tries on a report: whose, what, with which token, on which version. */
export type Attempt = {
  who: PersonName
  action: keyof typeof transitions
  token: string
  /** How many versions ago the phone last looked. */
  behind: number
  input: Record<string, unknown>
}

const inputs: Record<keyof typeof transitions, fc.Arbitrary<Record<string, unknown>>> = {
  assign: fc.record({ worker: fc.constantFrom('holder', 'colleague', 'steward', 'nobody') }),
  accept: fc.constant({}),
  contact: fc.constant({}),
  note: fc.record({ words: fc.constantFrom('在修', '等零件', '') }),
  finish: fc.record({ met: fc.constantFrom([0, 1], [0, 1], [0]) }),
  answer: fc.record({ answer: fc.constantFrom(...answers), words: fc.constantFrom('还晃', '') }),
}
const decisions: Attempt['action'][] = ['assign', 'accept', 'finish']

/** Anybody's attempt at anything; mostly by those whose business it may be, on what they just saw. */
const attempt = fc
  .constantFrom(...(Object.keys(transitions) as Attempt['action'][]))
  .chain((action) =>
    fc.record({
      who: fc.oneof(
        fc.constantFrom(...personNames),
        { weight: 4, arbitrary: fc.constantFrom<PersonName>('holder', 'colleague') },
        { weight: 2, arbitrary: fc.constantFrom<PersonName>('reporter', 'steward') },
      ),
      action: fc.constant(action),
      token: fc.nat(7).map(tokenOf),
      behind: fc.constantFrom(0, 0, 0, 1, 2),
      input: inputs[action],
    }),
  )

/** How it usually goes, so that lives reach their end among the noise. */
const usual = fc.constantFrom(...answers).map((answer): Attempt[] => {
  const steps: Pick<Attempt, 'who' | 'action' | 'input'>[] = [
    { who: 'steward', action: 'assign', input: { worker: 'holder' } },
    { who: 'holder', action: 'accept', input: {} },
    { who: 'holder', action: 'finish', input: { met: [0, 1] } },
    { who: 'reporter', action: 'answer', input: { answer, words: '看过了' } },
  ]
  return steps.map((step) => ({ ...step, token: tokenOf(step.action), behind: 0 }))
})

const attempts = fc.array(attempt, { maxLength: 8 })

/** A life: what people try on a report, one after the other. */
export const aLife = fc
  .tuple(attempts, usual, fc.nat(4), attempts)
  .map(([first, usual, steps, then]) => [...first, ...usual.slice(0, steps), ...then])

/** Tries it, as the phone would. */
export function attemptIt(city: SmallCity, report: Report, attempt: Attempt) {
  const { who, action, token, behind, input } = attempt
  const version = Math.max(1, report.version - behind)
  return city.ask(who, `report.${action}`, {
    reportId: report._id,
    token,
    ...input,
    ...(decisions.includes(action) ? { version } : {}),
  })
}

/** What holds of every report at every moment. */
export function expectSound(report: Report): void {
  const { version, history, status, open, outbox } = report
  expect(history.map((entry) => entry.version)).toEqual(Array.from(history, (_, i) => i + 1))
  expect(version).toBe(history.length)
  expect(open).toBe(waiting.includes(status))
  expect(history.at(-1)?.to).toBe(status)
  expect(status === 'pool').toBe(report.assignee === undefined)
  // Its effects ran in the call, and wait for the timer to confirm them.
  expect(outbox).toMatchObject({ from: 1, tries: 0 })
  const tokens = history.map(({ by, token }) => `${by} ${token}`)
  expect(new Set(tokens).size).toBe(tokens.length)
}

/** What holds between a report and itself a step later. */
export function expectStep(before: Report, after: Report): void {
  const entry = after.history.at(-1)
  expect(after.history.slice(0, -1)).toEqual(before.history)
  expect(Object.entries(after.content)).toEqual(
    expect.arrayContaining(Object.entries(before.content)),
  )
  if (!entry || !isTried(entry.action)) throw new Error('a step has an entry that somebody made')
  expect(transitions[entry.action]).toContain(`${entry.from} → ${entry.to}`)
  expect(entry.from).toBe(before.status)
  expect(isBusinessOf(before, entry)).toBe(true)
}

const isTried = (action: string): action is keyof typeof transitions =>
  Object.hasOwn(transitions, action)

function isBusinessOf(before: Report, { action, by }: Entry): boolean {
  if (action === 'answer') return by === before.reporter
  if (action === 'assign') return leadRole(before, people[by as PersonName]) !== undefined
  return by === before.assignee?.id
}
