import * as v from 'valibot'
import type { Rules } from '../cloudfunctions/core/procedure/rules.ts'

const limit = v.pipe(
  v.string(),
  v.regex(/^\d{1,3}(uh|nh|wh|wd|nd)$/, 'needs a limit like 4wh (units uh, nh, wh, wd, nd)'),
)

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366))

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** Levels of an escalation: who is told, how long after. Whoever is on none is told nothing. */
const escalationOf = <Who extends string>(all: readonly Who[]) =>
  v.pipe(
    v.array(
      v.strictObject({
        after: limit,
        tell: v.pipe(v.array(v.picklist(all)), v.nonEmpty('tells nobody')),
      }),
    ),
    v.nonEmpty('has no step: nobody would ever be told'),
  )

const overseers = ['street', 'district', 'city'] as const

const escalation = escalationOf(['handler', 'duty', 'steward', ...overseers])

const remedies = v.strictObject({
  call: limit,
  done: limit,
  extended: limit,
  appeal: limit,
  revisit: limit,
  escalation: escalationOf(overseers),
})

const whistle = v.strictObject({ join: limit, respond: limit, escalation })

const times = v.pipe(v.number(), v.integer(), v.minValue(1))

/** The numbers that a city may decide otherwise. */
export const RulesSchema: v.GenericSchema<unknown, Rules> = v.strictObject({
  warnings: v.array(v.pipe(share, v.gtValue(0), v.ltValue(1))),
  escalation: v.strictObject({ urgent: escalation, usual: escalation, pool: escalation }),
  whistles: v.strictObject({ emergency: whistle, enforcement: whistle, hard: whistle }),
  remedies,
  ratingsOut: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(28)),
  extensions: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2)),
  askDays: days,
  suspendDays: days,
  answerDays: days,
  reopenDays: days,
  objectDays: days,
  slipDays: days,
  linkDays: days,
  invitationDays: days,
  checkShare: share,
  perDay: v.record(v.string(), v.strictObject({ resident: times, staff: times })),
})
