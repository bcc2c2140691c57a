import { describe, expect, it } from 'vitest'
import { isNewest, madeBefore } from '../../../cloudfunctions/core/lifecycle/transitions.ts'
import type { Remedy } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import { erasedRemedy } from '../../../cloudfunctions/matters/remedy/rules/erased-remedy.ts'
import type { ActionOnRemedy } from '../../../cloudfunctions/matters/remedy/rules/remedy-actions.ts'
import { remedyKind } from '../../../cloudfunctions/matters/remedy/rules/remedy-kind.ts'
import {
  actionsOf,
  isToCall,
  refusal,
} from '../../../cloudfunctions/matters/remedy/rules/remedy-may-do.ts'
import {
  maySee,
  type Party,
  partyOf,
} from '../../../cloudfunctions/matters/remedy/rules/remedy-party.ts'
import { errorText } from '../../../miniprogram/contract/errors.ts'
import { noon, people, street } from '../help/example.ts'
import { type Done, openedRemedy, remedyAfter } from './example-remedy.ts'

const nobody: Party = { reviewer: false, decider: false, handler: false, reporter: false }
const decider: Party = { ...nobody, decider: true }
const everybody: Party = { reviewer: true, decider: true, handler: true, reporter: true }

/** A remedy in each of its statuses, and those that stand there differently. */
const standing = {
  opened: [],
  contacted: ['call'],
  rectifying: ['call', 'mend'],
  extended: ['call', 'extend'],
  appealed: ['call', 'appeal'],
  voted: ['call', 'appeal', 'uphold'],
  refused: ['call', 'appeal', 'refuse'],
  mended: ['call', 'rectify'],
  revisited: ['call', 'rectify', 'revisit'],
  done: ['call', 'rectify', 'revisit', 'again'],
} as const satisfies Record<string, readonly Done[]>

type Standing = keyof typeof standing
const allStandings = Object.keys(standing) as Standing[]

/** What is open in each, to somebody who is everybody. */
const open: Record<Standing, readonly ActionOnRemedy[]> = {
  opened: ['call'],
  contacted: ['mend', 'rectify', 'explain', 'extend', 'appeal'],
  rectifying: ['mend', 'reply', 'rectify', 'explain', 'extend', 'appeal'],
  extended: ['mend', 'rectify', 'explain', 'appeal'],
  appealed: ['decideAppeal'],
  voted: [],
  refused: ['mend', 'rectify', 'explain', 'extend'],
  mended: ['revisit'],
  revisited: ['again'],
  done: [],
}

const whose: Record<ActionOnRemedy, keyof Party> = {
  call: 'reviewer',
  mend: 'reviewer',
  reply: 'handler',
  rectify: 'reviewer',
  explain: 'reviewer',
  extend: 'reviewer',
  appeal: 'reviewer',
  decideAppeal: 'decider',
  revisit: 'reviewer',
  again: 'reporter',
}
const allActions = Object.keys(whose) as ActionOnRemedy[]

const facts = { id: 'lu', now: noon }
const whyNot = (action: ActionOnRemedy, remedy: Remedy, now = noon) =>
  refusal(action, remedy, everybody, { id: 'lu', now })

describe('a remedy', () => {
  it.each(allStandings)(
    'that is %s is open to the actions of the table, and to no others',
    (name) => {
      const remedy = remedyAfter(...standing[name])
      expect(allActions.filter((action) => whyNot(action, remedy) === undefined)).toEqual(
        open[name],
      )
    },
  )

  it.each<[ActionOnRemedy, Standing, string]>([
    ['call', 'contacted', 'REMEDY.ALREADY_CONTACTED'],
    ['call', 'done', 'REMEDY.ENDED'],
    ['mend', 'opened', 'REMEDY.NOT_CONTACTED'],
    ['rectify', 'appealed', 'REMEDY.APPEALED'],
    ['explain', 'mended', 'REMEDY.MENDED'],
    ['extend', 'done', 'REMEDY.ENDED'],
    ['extend', 'extended', 'REMEDY.EXTENDED_ONCE'],
    ['appeal', 'refused', 'REMEDY.APPEALED_ONCE'],
    ['reply', 'contacted', 'REMEDY.NOTHING_TO_MEND'],
    ['decideAppeal', 'contacted', 'REMEDY.NO_APPEAL'],
    ['decideAppeal', 'refused', 'REMEDY.NO_APPEAL'],
    ['decideAppeal', 'voted', 'REMEDY.VOTED'],
    ['revisit', 'contacted', 'REMEDY.NOT_MENDED'],
    ['revisit', 'revisited', 'REMEDY.ALREADY_REVISITED'],
    ['revisit', 'done', 'REMEDY.ENDED'],
    ['again', 'mended', 'RATING.NOT_AGAIN'],
    ['again', 'done', 'RATING.AGAIN_ONCE'],
  ])('refuses %s when it is %s: %s', (action, name, why) => {
    expect(whyNot(action, remedyAfter(...standing[name]))).toBe(why)
  })

  it('may be extended until the moment that it is due', () => {
    const { dueAt, ...remedy } = remedyAfter('call')
    expect(whyNot('extend', { ...remedy, dueAt }, dueAt)).toBeUndefined()
    expect(whyNot('extend', { ...remedy, dueAt }, dueAt + 1)).toBe('REMEDY.TOO_LATE')
  })

  it('refuses a request to mend where it has no handler', () => {
    const { handler: _, ...nobodys } = remedyAfter('call')
    expect(whyNot('mend', nobodys)).toBe('REMEDY.NO_HANDLER')
  })

  it('takes the vote of a decider after the vote of another', () => {
    const voted = remedyAfter('call', 'appeal', 'uphold')
    expect(refusal('decideAppeal', voted, everybody, { ...facts, id: 'qian' })).toBeUndefined()
  })

  it('offers each party its own actions, and refuses it all others', () => {
    for (const name of allStandings) {
      const remedy = remedyAfter(...standing[name])
      for (const who of ['reviewer', 'decider', 'handler', 'reporter'] as const) {
        const party = { ...nobody, [who]: true }
        const theirs = allActions.filter((action) => whose[action] === who)
        expect(actionsOf(remedy, party, facts)).toEqual(
          theirs.map((action) => {
            const why = whyNot(action, remedy)
            return { action, open: why === undefined, why: why ? errorText[why] : '' }
          }),
        )
        for (const action of allActions.filter((action) => !theirs.includes(action))) {
          expect(refusal(action, remedy, party, facts)).toBe('REMEDY.NOT_YOURS')
        }
      }
    }
  })
})

describe('the phone number of the resident who rated', () => {
  it('is shown to the reviewer while a call is due: the first, or the revisit', () => {
    const reviewer = { ...nobody, reviewer: true }
    const calls = (party: Party) =>
      allStandings.filter((name) => isToCall(remedyAfter(...standing[name]), party))
    expect(calls(reviewer)).toEqual(['opened', 'mended'])
    expect(calls({ ...everybody, reviewer: false })).toEqual([])
    expect(isToCall(openedRemedy({ open: false }), reviewer)).toBe(false)
  })
})

describe('seeing a remedy', () => {
  const sees = (party: Party, id: string) =>
    allStandings.filter((name) => maySee(remedyAfter(...standing[name]), party, id))

  it('is open to its reviewer in every status', () => {
    expect(sees({ ...nobody, reviewer: true }, 'shen')).toEqual(allStandings)
  })

  it('lets nobody decide who was appointed after the rating', () => {
    const appealed = remedyAfter('call', 'appeal')
    const decides = (since: number) => {
      const roles = [{ role: 'supervisor' as const, area: street, since }]
      return partyOf(appealed, { id: 'puppet', roles }).decider
    }
    expect(decides(appealed.openedAt)).toBe(true)
    expect(decides(appealed.openedAt + 1)).toBe(false)
  })

  it('is open to a decider while the appeal waits, and for good after their vote', () => {
    expect(sees(decider, 'qian')).toEqual(['appealed', 'voted', 'refused'])
    expect(sees(decider, 'lu')).toEqual(['appealed', 'voted'])
    const upheld = remedyAfter('call', 'appeal', 'uphold', 'upholdToo')
    expect(maySee(upheld, decider, 'lu')).toBe(true)
    expect(maySee(upheld, decider, 'somebody')).toBe(false)
  })

  it('is closed to the handler and to the resident who rated', () => {
    expect(sees({ ...nobody, handler: true, reporter: true }, 'lu')).toEqual([])
  })
})

describe('the party of a caller', () => {
  const appealed = remedyAfter('call', 'appeal')
  const supervisor = (id: string, area = street) =>
    partyOf(appealed, { id, roles: [{ role: 'supervisor', area }] })

  it('is reviewer or decider by role and area, and never decider of an own appeal', () => {
    expect(supervisor('shen')).toEqual({ ...nobody, reviewer: true })
    expect(supervisor('lu')).toEqual({ ...nobody, reviewer: true, decider: true })
    expect(supervisor('lu', '340504')).toEqual(decider)
    expect(supervisor('lu', '340503')).toEqual(nobody)
    expect(partyOf(remedyAfter('call'), { id: 'lu', roles: [] })).toEqual(nobody)
  })

  it('is no decider where there is no appeal', () => {
    const roles = [{ role: 'supervisor', area: '340504' }] as const
    expect(partyOf(remedyAfter('call'), { id: 'lu', roles })).toEqual(nobody)
  })

  it('is handler or reporter without any role', () => {
    const plain = (id: string) => partyOf(appealed, { id, roles: [] })
    expect(plain(people.holder.id)).toEqual({ ...nobody, handler: true })
    expect(plain(people.reporter.id)).toEqual({ ...nobody, reporter: true })
    const { handler: _, ...nobodys } = appealed
    expect(partyOf(nobodys, { id: people.holder.id, roles: [] })).toEqual(nobody)
  })
})

describe('a decision', () => {
  it('is accepted on an older version when only notices came since', () => {
    const replied = remedyAfter('call', 'mend', 'reply')
    expect([1, 2, 3, 4, 5].filter((version) => isNewest(remedyKind, replied, version))).toEqual([
      3, 4,
    ])
    const voted = remedyAfter('call', 'appeal', 'uphold')
    expect([2, 3, 4].filter((version) => isNewest(remedyKind, voted, version))).toEqual([3, 4])
    const refused = remedyAfter('call', 'appeal', 'refuse')
    expect([2, 3, 4].filter((version) => isNewest(remedyKind, refused, version))).toEqual([4])
  })

  it.each(['escalate', 'reckon', 'handover'] as const)(
    'is accepted although a %s came since',
    (action) => {
      const { history, ...remedy } = remedyAfter('call', 'mend')
      const since = history.map((entry) => (entry.version === 3 ? { ...entry, action } : entry))
      expect(isNewest(remedyKind, { ...remedy, history: since }, 2)).toBe(true)
      expect(isNewest(remedyKind, { ...remedy, history }, 2)).toBe(false)
    },
  )

  it('is accepted on the version before and after the erasure of the resident who rated', () => {
    const mended = remedyAfter('call', 'mend')
    const left = { ...mended, ...erasedRemedy(mended, '附近') }
    expect([2, 3, 4, 5].filter((version) => isNewest(remedyKind, left, version))).toEqual([3, 4])
  })

  it('is found by its token, and only for whoever made it', () => {
    const remedy = remedyAfter('call', 'mend')
    expect(madeBefore(remedy, 'shen', 'mend-2')?.version).toBe(3)
    expect(madeBefore(remedy, 'lu', 'mend-2')).toBeUndefined()
    expect(madeBefore(remedy, 'shen', 'another')).toBeUndefined()
  })
})
