/** The page of one record: it loads, offers what may be done with it, and does that. */
import { actionToken } from '../cloud/action-token'
import { offerMessages } from '../cloud/subscribe'
import { uploadPhotos } from '../media/upload'
import {
  type Action,
  type Actions,
  type Asked,
  noOffers,
  type Offer,
  type Offers,
  type SentAction,
} from './action'
import { chooseOne } from './choose'
import type { Filled } from './form-draft'
import { formData, openForm, type Submit, sendForm, withForm } from './page-form'
import { load, take } from './page-life'
import { aboutRecord, withReload } from './page-parts'
import { ready } from './page-state'

type Seen = { id: string; version: number }

/** What the page of one kind of record is made of. */
type Kind<Name extends string, S extends Seen> = {
  /** @throws CallError */
  fetch(id: string): Promise<S>
  /** What the page's data say of it. */
  show(seen: S): object
  /** For a page with a bar that offers them. */
  offers?(seen: S): Offers<Name>
  actions: Actions<Name, S>
}

/** What such a page keeps; spread into its data. */
export const actionData = { ...formData, offers: noOffers as Offers<string> }

/** A page that {@link actionPage} was spread into. */
type ActionPage<Name extends string, S> = {
  id: string
  seen: S | null
  offered: Offers<Name>
  asking: Name | ''
  data: typeof actionData
  setData(part: object): void
  load(): Promise<void>
  see(seen: S): void
  start(offer: Offer<Name> | null | undefined): void
  act(name: Name): Promise<void>
}

/**
 * Spread into a page about one record, by the `id` in its address. Its bar calls `begin`, `beginBeside`
 * and `more`, its form-sheet `send` and `close`; `act` takes an action by its name.
 */
export function actionPage<Name extends string, S extends Seen>(kind: Kind<Name, S>) {
  type This = ActionPage<Name, S>
  const { fetch, show, offers, actions } = kind
  return {
    ...withReload,
    ...aboutRecord,
    ...withForm,

    /** The record as the page shows it. */
    seen: null as S | null,
    offered: noOffers as Offers<Name>,
    /** What the open form is for. */
    asking: '' as Name | '',

    load(this: This) {
      return load(this, async () => this.see(await fetch(this.id)))
    },

    see(this: This, seen: S) {
      this.seen = seen
      if (offers) this.offered = offers(seen)
      this.setData({ state: ready, ...show(seen), ...(offers && { offers: this.offered }) })
    },

    begin(this: This) {
      this.start(this.offered.first)
    },

    beginBeside(this: This) {
      this.start(this.offered.beside)
    },

    async more(this: This) {
      const { rest, why } = this.offered
      this.start(await chooseOne(rest, ({ label }) => label, why))
    },

    start(this: This, offer: Offer<Name> | null | undefined) {
      if (offer?.open) void this.act(offer.action)
    },

    act(this: This, name: Name) {
      return takeAction(this, name, actions[name])
    },

    send(this: This, { detail }: Submit) {
      return sendAsked(this, this.asking && actions[this.asking], detail)
    },
  }
}

/** Takes an action: leads elsewhere, opens its sheet or form, or sends it at once. */
async function takeAction<Name extends string, S extends Seen>(
  page: ActionPage<Name, S>,
  name: Name,
  action: Action<S>,
): Promise<void> {
  const { seen } = page
  if (!seen) return
  if ('go' in action) return action.go(seen)
  if ('opens' in action) return page.setData({ told: '', ...action.opens(seen) })
  if (action.messages) offerMessages(action.messages)
  if (action.form) return ask(page, name, seen, action.form)
  if (action.confirm && !(await wx.showModal(action.confirm)).confirm) return
  const token = actionToken(name, seen.id, ...(action.per?.(seen) ?? [seen.version]))
  const sent = { seen, token, values: {}, photos: [] }
  await take(page, wordsOf(action), () => action.send(sent))
}

/** Sends what the open form asked for; it stays open with its words when that fails. */
async function sendAsked<Name extends string, S extends Seen>(
  page: ActionPage<Name, S>,
  action: Action<S> | '',
  filled: Filled,
): Promise<void> {
  const { seen } = page
  if (!seen || !action || !('send' in action)) return
  const { token, values } = filled
  await sendForm(page, filled, wordsOf(action), async () => {
    const photos = await uploadPhotos(token, filled.photos)
    await action.send({ seen, token, values, photos })
  })
}

/** Opens an action's form; what was written in it is kept for this record. */
async function ask<Name extends string, S extends Seen>(
  page: Pick<ActionPage<Name, S>, 'asking' | 'setData'>,
  name: Name,
  seen: S,
  form: NonNullable<SentAction<S>['form']>,
): Promise<void> {
  page.asking = name
  const asked: Asked = typeof form === 'function' ? await form(seen) : form
  if (page.asking === name) openForm(page, { ...asked, key: `${name}:${seen.id}` })
}

const wordsOf = <S>({ busy = '正在送…', done, lost }: SentAction<S>) => ({
  ...{ busy, done },
  ...(lost && { lost }),
})
