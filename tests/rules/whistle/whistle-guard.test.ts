import { describe, expect, it } from 'vitest'
import type { ActionOnWhistle } from '../../../cloudfunctions/matters/whistle/rules/whistle-actions.ts'
import {
  actions,
  callFor,
  refusal,
} from '../../../cloudfunctions/matters/whistle/rules/whistle-may-do.ts'
import {
  maySee,
  type Party,
  partyOf,
} from '../../../cloudfunctions/matters/whistle/rules/whistle-party.ts'
import type { DepartmentCall } from '../../../cloudfunctions/matters/whistle/whistle-record.ts'
import type { CallState, WhistleStatus } from '../../../miniprogram/contract/whistle.ts'
import { aReport as reportFor } from '../../permissions/a-report.ts'
import { aWhistle } from '../../permissions/whistle/a-whistle.ts'
import { aReport, noon, people, street } from '../help/example.ts'

const report = reportFor({ role: 'reporter', where: 'grid', status: 'handling' }, noon)
const whistle = (status: WhistleStatus, of = report) =>
  aWhistle(of, { role: 'officer', where: 'grid', status }, { now: noon, come: false })
const nobody: Party = {
  ...{ calls: [], handler: false, steward: false, supervises: undefined, local: false },
  ...{ decides: false, asked: false },
}
const steward = { ...nobody, steward: true, decides: true }
const handler = { ...nobody, handler: true }
const supervisor = { ...nobody, supervises: street }

/** Somebody who acts for one department, by how far that is. */
const sent = (state: CallState, told: Partial<DepartmentCall> = {}): Party => {
  const [call] = whistle('blown').calls
  if (!call) throw new Error('a department is called')
  return { ...nobody, calls: [{ ...call, state, ...told }] }
}

const statuses: WhistleStatus[] = ['asked', 'blown', 'responded', 'checked', 'denied', 'ended']

/** What is heard of an action in each status; a dot where the way is open. */
const heard = (action: ActionOnWhistle, party: Party): string =>
  statuses
    .map((status) => refusal(action, whistle(status), party)?.replace('WHISTLE.', '') ?? '.')
    .join(' ')

const over = 'ENDED ENDED ENDED'
const notTheirs = Array(statuses.length).fill('NOT_YOURS').join(' ')

describe('the guard of a whistle', () => {
  it.each([
    ['blow', 'steward', steward, `. ALREADY_BLOWN ALREADY_BLOWN ${over}`],
    ['deny', 'steward', steward, `. ALREADY_BLOWN ALREADY_BLOWN ${over}`],
    ['check', 'steward', steward, `NOT_BLOWN NOT_RESPONDED . ${over}`],
    ['check', 'handler', handler, `NOT_BLOWN NOT_RESPONDED . ${over}`],
    ['link', 'handler', handler, `NOT_BLOWN . . ${over}`],
    ['note', 'steward', steward, `NOT_BLOWN . . ${over}`],
    ['note', 'handler', handler, `NOT_BLOWN . . ${over}`],
    ['rule', 'supervisor', supervisor, `NOT_BLOWN NO_DISPUTE NO_DISPUTE ${over}`],
    ['join', 'department that was called', sent('called'), `NOT_BLOWN . . ${over}`],
    ['join', 'department that refused', sent('refused'), `NOT_BLOWN . . ${over}`],
  ] as const)('opens %s to the %s in the right statuses', (action, _, party, expected) => {
    expect(heard(action, party)).toBe(expected)
  })

  it('lets nobody decide about what they asked for themselves', () => {
    for (const action of ['blow', 'deny'] as const) {
      const own = { ...steward, handler: true, asked: true }
      expect(refusal(action, whistle('asked'), own)).toBe('WHISTLE.OWN_REQUEST')
    }
  })

  it('has the street decide where the community’s steward asked', () => {
    const asked = whistle('asked')
    const both = { id: asked.asker?.id ?? '', roles: people.steward.roles }
    const above = { ...asked, askedAbove: true as const }
    const heardBy = (of: typeof asked, who: typeof both | typeof people.supervisor) =>
      refusal('blow', of, partyOf(of, {}, who, noon))
    expect(heardBy(above, both)).toBe('WHISTLE.OWN_REQUEST')
    expect(heardBy(above, people.supervisor)).toBeUndefined()
    expect(heardBy(asked, people.supervisor)).toBe('WHISTLE.NOT_YOURS')
  })

  it.each([
    ['blow', handler],
    ['deny', supervisor],
    ['check', supervisor],
    ['link', sent('joined')],
    ['rule', steward],
    ['join', steward],
    ['refuse', handler],
    ['respond', supervisor],
    ['unfounded', steward],
  ] as const)('refuses %s in every status to the wrong party', (action, party) => {
    expect(heard(action, party)).toBe(notTheirs)
  })

  it.each([
    ['join', ['.', '.', 'ALREADY_JOINED', 'ALREADY_JOINED']],
    ['refuse', ['.', 'ALREADY_REFUSED', 'ALREADY_JOINED', 'ALREADY_JOINED']],
    ['note', ['NOT_JOINED', 'NOT_JOINED', '.', '.']],
    ['respond', ['NOT_JOINED', 'NOT_JOINED', '.', 'ALREADY_RESPONDED']],
    ['unfounded', ['NOT_JOINED', '.', '.', '.']],
  ] as const)('opens %s to a department by how far it is', (action, expected) => {
    const states: CallState[] = ['called', 'refused', 'joined', 'responded']
    const said = states.map((state) => refusal(action, whistle('blown'), sent(state)))
    expect(said.map((code) => code?.replace('WHISTLE.', '') ?? '.')).toEqual(expected)
  })

  it('refuses a refusal after a ruling, and a second “unfounded”, but takes the first after the end', () => {
    expect(refusal('refuse', whistle('blown'), sent('called', { ruled: true }))).toBe(
      'WHISTLE.RULED',
    )
    const said = { ...whistle('ended'), unfounded: { enforcement: '不该吹' } }
    expect(
      refusal('unfounded', said as unknown as ReturnType<typeof whistle>, sent('joined')),
    ).toBe('WHISTLE.RATED')
    expect(refusal('unfounded', whistle('ended'), sent('joined'))).toBeUndefined()
  })

  it('lets a supervisor rule on a dispute', () => {
    expect(refusal('rule', { ...whistle('blown'), disputedAt: noon }, supervisor)).toBeUndefined()
  })

  it('says why a note is refused, by the part that the caller has', () => {
    expect(refusal('note', whistle('blown'), nobody)).toBe('WHISTLE.NOT_YOURS')
    expect(refusal('note', whistle('blown'), sent('called'))).toBe('WHISTLE.NOT_JOINED')
    expect(refusal('note', whistle('ended'), { ...sent('joined'), steward: true })).toBe(
      'WHISTLE.ENDED',
    )
  })

  it('takes an action for the first of an officer’s departments to which it is open', () => {
    const [called, joined] = [sent('called').calls[0], sent('joined').calls[0]]
    if (!called || !joined) throw new Error('two departments')
    const calls = [called, { ...joined, department: 'gas' }]
    expect(callFor('respond', whistle('blown'), { calls })?.department).toBe('gas')
    expect(callFor('join', whistle('blown'), { calls })?.department).toBe('enforcement')
    expect(callFor('blow', whistle('asked'), { calls })).toBeUndefined()
    expect(refusal('respond', whistle('blown'), { ...nobody, calls })).toBeUndefined()
    expect(actions).toContain('respond')
  })
})

describe('the party of a caller', () => {
  const own = aReport({ status: 'handling' })
  const blown = whistle('blown', own)
  const enforcement = { role: 'officer', area: '340504', department: 'enforcement' } as const
  const party = (roles: Parameters<typeof partyOf>[2]['roles'], id = 'somebody') =>
    partyOf(blown, own, { id, roles }, noon)

  it('acts for a department as its officer in the area, once the whistle is blown', () => {
    expect(party([enforcement]).calls.map(({ department }) => department)).toEqual(['enforcement'])
    expect(party([{ ...enforcement, department: 'gas' }]).calls).toEqual([])
    expect(party([{ ...enforcement, area: '340503' }]).calls).toEqual([])
    expect(party([{ ...enforcement, role: 'worker' }]).calls).toEqual([])
    const asked = whistle('asked', own)
    expect(partyOf(asked, own, { id: 'x', roles: [enforcement] }, noon).calls).toEqual([])
  })

  it('acts for a department as its guest, until the link ends', () => {
    const guests = [{ person: 'guest', department: 'enforcement', until: noon + 1 }]
    const linked = { ...blown, guests } as typeof blown
    const at = (now: number, id = 'guest') => partyOf(linked, own, { id, roles: [] }, now).calls
    expect(at(noon)).toHaveLength(1)
    expect(at(noon + 1)).toEqual([])
    expect(at(noon, 'other')).toEqual([])
  })

  it('is handler, steward or supervisor of the report, by the smallest area', () => {
    expect(partyOf(blown, own, people.holder, noon).handler).toBe(true)
    expect(partyOf(blown, own, people.colleague, noon).handler).toBe(false)
    expect(partyOf(blown, own, people.steward, noon).steward).toBe(true)
    expect(partyOf(blown, own, people.supervisor, noon)).toMatchObject({
      ...{ steward: false, supervises: street, local: true },
    })
    const both = [
      { role: 'supervisor', area: '3405' },
      { role: 'supervisor', area: street },
    ] as const
    expect(party(both).supervises).toBe(street)
    expect(party([...both].reverse()).supervises).toBe(street)
    expect(partyOf(blown, own, people.farSupervisor, noon)).toMatchObject({
      ...{ supervises: undefined, local: false },
    })
  })

  it('sees the whistle as a called department, as the handler, or as staff of its areas', () => {
    expect(maySee(nobody)).toBe(false)
    for (const one of [sent('called'), handler, { ...nobody, local: true }]) {
      expect(maySee(one)).toBe(true)
    }
    expect(party([enforcement]).local).toBe(false)
  })
})
