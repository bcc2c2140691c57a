import { describe, expect, it } from 'vitest'
import { GRACE } from '../../../cloudfunctions/core/lifecycle/transitions.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import { actorOf } from '../../../cloudfunctions/matters/whistle/rules/actor.ts'
import {
  askedWhistle,
  blownWhistle,
} from '../../../cloudfunctions/matters/whistle/rules/new-whistle.ts'
import { type Party, partyOf } from '../../../cloudfunctions/matters/whistle/rules/whistle-party.ts'
import {
  aReport,
  city,
  community,
  district,
  grid,
  moment,
  noon,
  people,
  street,
} from '../help/example.ts'
import { attempt, aWhistle, type Try, type Whistler, whistlers } from './example-whistle.ts'

const own = () => aReport({ status: 'handling' })
const blown = () => attempt(aWhistle(), { who: 'steward', action: 'blow', choice: true }, noon)

describe('a new whistle', () => {
  const holder = { id: 'holder', name: '王社工', role: 'worker' } as const
  const acting = { by: 'holder', as: 'worker', who: '王社工', token: 'token' } as const
  const begun = () => ({
    ...{ id: 'report-1-w0', report: own(), kind: 'hard' as const, acting, now: noon },
    ...{ lead: 'gas', helpers: ['water-supply'], ground: '燃气管理条例' },
  })
  const first = { version: 1, at: noon, ...acting }

  it('names its departments, is in no inbox yet, and waits for the steward', () => {
    const { place, number, category } = own()
    expect(askedWhistle(begun(), theCity)).toEqual({
      ...{ _id: 'report-1-w0', report: 'report-1', number, category, place: place.words },
      ...{ kind: 'hard', status: 'asked', open: true, version: 1, createdAt: noon },
      ...{ areas: [city, district, street, community, grid], area: grid },
      ...{ asker: holder, ground: '燃气管理条例', offices: [] },
      calls: [
        { department: 'gas', lead: true, state: 'called' },
        { department: 'water-supply', lead: false, state: 'called' },
      ],
      ...{ ratings: {}, unfounded: {}, guests: [], content: {}, fired: [] },
      history: [{ ...first, action: 'ask', to: 'asked' }],
      ...{ since: noon, dueAt: moment('2026-11-25 12:00'), nextAt: noon + GRACE },
      outbox: { from: 1, resumeAt: noon + GRACE, tries: 0 },
      waitsUntil: moment('2026-11-25 12:00'),
    })
  })

  it('that is blown at once is in the inboxes of all called departments, and says what was tried', () => {
    const content = { words: '关了阀门' }
    const whistle = blownWhistle({ ...begun(), content }, theCity)
    expect(whistle).toMatchObject({
      ...{ status: 'blown', blownAt: noon, content: { 1: content } },
      history: [{ ...first, action: 'blow', to: 'blown' }],
      ...{ joinBy: moment('2026-11-25 12:00'), dueAt: moment('2026-12-07 12:00') },
    })
    expect(whistle.offices).toHaveLength(10)
  })

  it('names the holder of its report as its asker, else the worker first asked, else nobody', () => {
    const first = { ...holder, id: 'first' }
    const { assignee, firstAsked: _, ...report } = own()
    const askerOf = (told: object) =>
      askedWhistle({ ...begun(), report: { ...report, ...told } }, theCity).asker
    expect(askerOf({ assignee, firstAsked: first })).toEqual(assignee)
    expect(askerOf({ firstAsked: first })).toEqual(first)
    expect(askedWhistle({ ...begun(), report }, theCity)).not.toHaveProperty('asker')
  })

  it('gets a history entry when the steward blows it', () => {
    expect(blown().history.at(-1)).toMatchObject({ action: 'blow', to: 'blown' })
  })
})

describe('the actor of a step', () => {
  const actor = (by: Whistler, action: Try['action'] | 'note', whistle = blown()) =>
    actorOf(action, whistle, own(), partyOf(whistle, own(), whistlers[by], noon), whistlers[by])

  it('is the officer of the called department, by name', () => {
    const [gas] = blown().calls
    expect(actor('gas', 'join')).toMatchObject({ id: 'gas', role: 'officer', call: gas })
    const alsoOf = { role: 'officer', area: district, department: 'power' } as const
    const guo = { id: 'gas', name: '郭大勇', roles: [...whistlers.gas.roles, alsoOf] }
    const party = partyOf(blown(), own(), guo, noon)
    expect(actorOf('join', blown(), own(), party, guo).name).toBe('郭经办')
  })

  it('is the guest of the link, without a name, even where the guest is an officer elsewhere', () => {
    const elsewhere = { role: 'officer', area: district, department: 'power' } as const
    const guest = { id: 'guest', name: '何师傅', roles: [elsewhere] }
    const guests = [{ department: 'gas', version: 2, until: noon + 1, person: 'guest' }]
    const linked = { ...blown(), guests }
    const party = partyOf(linked, own(), guest, noon)
    expect(actorOf('join', linked, own(), party, guest)).toMatchObject({
      ...{ id: 'guest', role: 'officer', name: '', call: { department: 'gas' } },
    })
  })

  it('is the holder of the report, else the steward, and a supervisor for a ruling', () => {
    expect(actor('holder', 'check')).toEqual(own().assignee)
    expect(actor('steward', 'check')).toMatchObject({ id: 'steward', role: 'steward' })
    expect(actor('supervisor', 'rule')).toMatchObject({ role: 'supervisor' })
    const above = { ...blown(), areas: [city, district, street] }
    expect(actor('steward', 'check', above).role).toBe('supervisor')
    const both: Party = { ...partyOf(blown(), own(), people.holder, noon), supervises: street }
    expect(actorOf('rule', blown(), own(), both, people.holder).role).toBe('supervisor')
  })
})
