import type { Guest, Whistle } from '../whistle-record.ts'
import { officesOf } from './offices.ts'
import type { WhistleStep } from './whistle-step.ts'

/** What a link names: the whistle, and the version that made the link. */
export type Linked = { whistle: string; version: number }

/** The id that an outside unit's link is signed for. */
export const linkId = ({ whistle, version }: Linked): string => `${whistle}_${version}`

/** What a link's id names; nothing when it is none. */
export function readLinkId(id: string): Linked | undefined {
  const [, whistle, version] = /^([\w-]+)_(\d+)$/.exec(id) ?? []
  return whistle === undefined ? undefined : { whistle, version: Number(version) }
}

/** A link for a department is made; an older one of the same department opens nothing from then on. */
export function linkStep(whistle: Whistle, department: string, until: number): WhistleStep {
  const guest: Guest = { department, version: whistle.version + 1, until }
  const others = whistle.guests.filter((other) => other.department !== department)
  return {
    action: 'link',
    to: whistle.status,
    set: withGuests(whistle, [...others, guest]),
    entry: { department },
  }
}

/** The first who opens a link is whom it is bound to. */
export function openStep(whistle: Whistle, opened: Guest, person: string): WhistleStep {
  const guests = whistle.guests.map((guest) => (guest === opened ? { ...guest, person } : guest))
  return {
    action: 'open',
    to: whistle.status,
    set: withGuests(whistle, guests),
    entry: { department: opened.department },
  }
}

const withGuests = (whistle: Whistle, guests: Guest[]): Pick<Whistle, 'guests' | 'offices'> => ({
  guests,
  offices: officesOf({ ...whistle, guests }),
})
