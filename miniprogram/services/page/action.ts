/** What may be done with a record on its page: how actions are offered, and how each one goes. */
import type { TemplateName } from '../../contract/message'
import type { Form } from './form'
import type { Values } from './form-draft'

/** An action that may be taken on a page, or why not now. */
export type Offer<Name extends string> = {
  action: Name
  label: string
  icon: string
  open: boolean
  why: string
}

/** The page's one next action, where there is one, another one beside it, and those behind 更多; all are open. */
export type Offers<Name extends string> = {
  first: Offer<Name> | null
  beside: Offer<Name> | null
  rest: Offer<Name>[]
  /** Why the others are not offered now; empty when all are. */
  why: string
}

/** Nothing is known yet. */
export const noOffers = { first: null, beside: null, rest: [], why: '' }

/**
 * Puts offers in their places.
 * @param first names of actions that may come first: the first of them that is open does
 * @param beside the same for what stands beside it
 */
export function arrange<Name extends string>(
  offers: readonly Offer<Name>[],
  first: readonly Name[],
  beside: readonly Name[] = [],
): Offers<Name> {
  const find = (names: readonly Name[]): Offer<Name> | null => {
    const found = names.flatMap((name) => offers.filter(({ action }) => action === name))
    return found.find(({ open }) => open) ?? null
  }
  const [next, other] = [find(first), find(beside)]
  const rest = offers.filter((offer) => offer.open && offer !== next && offer !== other)
  return { first: next, beside: other, rest, why: whyNot(offers) }
}

/** Why some are not open: what stands against the first of them, one line for all. */
export const whyNot = (offers: readonly Pick<Offer<string>, 'open' | 'why'>[]): string =>
  offers.find(({ open }) => !open)?.why ?? ''

/** What an action is sent with: the record as the page shows it, and what was given on the form. */
export type Sent<Seen> = {
  seen: Seen
  /** The same at every try. */
  token: string
  values: Values
  /** File ids. */
  photos: string[]
}

/** A form without the key under which it is kept. */
export type Asked = Omit<Form, 'key'>

/** An action that leads elsewhere, such as a call or another page. */
type Leads<Seen> = { go(seen: Seen): void }

/** An action that has a sheet of its own: what the page is to show. */
type Opens<Seen> = { opens(seen: Seen): object }

/** An action that is sent: at once, after a yes, or with what a form asks for. */
export type SentAction<Seen> = {
  /** What is asked for before. */
  form?: Asked | ((seen: Seen) => Asked | Promise<Asked>)
  /** What is asked before what can't be taken back; the same as wx.showModal takes. */
  confirm?: { title: string; content: string; confirmText: string; cancelText: string }
  /** Messages that are offered in the tap. */
  messages?: TemplateName
  /** Without a form: what its token is made for besides action and record; the version unless said. */
  per?(seen: Seen): (string | number)[]
  /** @throws CallError */
  send(sent: Sent<Seen>): Promise<unknown>
  /** What is said under way, once it is done, and when the network lost it. */
  busy?: string
  done: string
  lost?: string
}

export type Action<Seen> = Leads<Seen> | Opens<Seen> | SentAction<Seen>

/** All that a page does with its record, by name. */
export type Actions<Name extends string, Seen> = Record<Name, Action<Seen>>
