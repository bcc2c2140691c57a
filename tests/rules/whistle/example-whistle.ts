import { stepDue } from '../../../cloudfunctions/core/lifecycle/step-due.ts'
import { changeBy, changed } from '../../../cloudfunctions/core/lifecycle/transitions.ts'
import type { Caller } from '../../../cloudfunctions/core/procedure/caller.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import { type Actor, actorOf } from '../../../cloudfunctions/matters/whistle/rules/actor.ts'
import {
  blowStep,
  checkStep,
} from '../../../cloudfunctions/matters/whistle/rules/community-steps.ts'
import {
  joinStep,
  refuseStep,
  respondStep,
} from '../../../cloudfunctions/matters/whistle/rules/department-steps.ts'
import { askedWhistle } from '../../../cloudfunctions/matters/whistle/rules/new-whistle.ts'
import { rulingStep } from '../../../cloudfunctions/matters/whistle/rules/ruling.ts'
import type { ActionOnWhistle } from '../../../cloudfunctions/matters/whistle/rules/whistle-actions.ts'
import { whistleKind } from '../../../cloudfunctions/matters/whistle/rules/whistle-kind.ts'
import { refusal } from '../../../cloudfunctions/matters/whistle/rules/whistle-may-do.ts'
import { partyOf } from '../../../cloudfunctions/matters/whistle/rules/whistle-party.ts'
import type { WhistleStep } from '../../../cloudfunctions/matters/whistle/rules/whistle-step.ts'
import type {
  DepartmentCall,
  Whistle,
} from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import { aReport, district, noon, people } from '../help/example.ts'

const officerOf = (department: string): Pick<Caller, 'id' | 'roles'> => ({
  id: department,
  roles: [{ role: 'officer', area: district, department }],
})

/** Everybody who has to do with a whistle: two called departments, one that is not, the community. */
export const whistlers = {
  gas: officerOf('gas'),
  water: officerOf('water-supply'),
  power: officerOf('power'),
  holder: people.holder,
  steward: people.steward,
  supervisor: people.supervisor,
} as const

export type Whistler = keyof typeof whistlers

const report = aReport({ status: 'handling' })

/** A whistle that calls 燃气 to lead and 供水 to help, asked for at noon. */
export const aWhistle = (): Whistle =>
  askedWhistle(
    {
      id: 'report-1-w0',
      report,
      kind: 'hard',
      lead: 'gas',
      helpers: ['water-supply'],
      ground: '燃气管理条例',
      acting: { by: people.holder.id, as: 'worker', who: '王社工', token: 'tokenOfAsking000' },
      now: noon,
    },
    theCity,
  )

/** Something that somebody tries; `choice` decides what is to be decided. */
export type Try = { who: Whistler; action: keyof typeof steps; choice: boolean }

type Made = { whistle: Whistle; actor: Actor; choice: boolean; now: number }

const own = ({ actor: { call } }: Made): DepartmentCall => {
  if (!call) throw new Error('nobody is called')
  return call
}

const steps = {
  blow: ({ whistle, now }: Made) => blowStep(whistle, now, theCity),
  join: (made: Made) => joinStep(made.whistle, own(made), made.actor, made.now),
  refuse: (made: Made) => refuseStep(made.whistle, own(made), made.actor, '不归我们', made.now),
  respond: (made: Made) => {
    const content = { words: '好了' }
    return respondStep(made.whistle, own(made), made.actor, content, made.now)
  },
  rule: ({ whistle, choice, now }: Made) => {
    const ruling = { lead: choice ? 'power' : 'gas', helps: choice, content: { words: '就这样' } }
    return rulingStep(whistle, ruling, now, theCity)
  },
  check: ({ whistle, choice, now }: Made) =>
    checkStep(whistle, { held: choice, content: undefined, ratings: {} }, now, theCity),
} satisfies Partial<Record<ActionOnWhistle, (made: Made) => WhistleStep>>

export const tried = Object.keys(steps) as Try['action'][]

/** The whistle after somebody tried something; the same where the guard refuses. */
export function attempt(whistle: Whistle, { who, action, choice }: Try, now: number): Whistle {
  const party = partyOf(whistle, report, whistlers[who], now)
  if (refusal(action, whistle, party)) return whistle
  const actor = actorOf(action, whistle, report, party, whistlers[who])
  return stepped(whistle, steps[action]({ whistle, actor, choice, now }), who, now)
}

/** The whistle after a step, as the database makes it. */
export function stepped(whistle: Whistle, step: WhistleStep, by: string, now: number): Whistle {
  const acting = { by, as: 'system', who: by, at: now, token: `token${whistle.version}` } as const
  return changed(whistle, changeBy(whistleKind, whistle, step, acting, theCity))
}

/** A whistle as silence escalates it, when the timer comes at these moments, in order. */
export function escalated(whistle: Whistle, moments: readonly number[]): Whistle {
  let now = whistle
  for (const at of moments) {
    const step = stepDue(whistleKind, now, theCity, at)
    if (step) now = stepped(now, step, 'system', at)
  }
  return now
}
