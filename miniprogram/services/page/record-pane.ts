/** The pane of one record: what action-page.ts does for a page, as a component on a page of its own or beside a list. */
import { withKeys } from '../device/keys'
import { noOffers, type Offers } from './action'
import { actionData, actionPage } from './action-page'
import { loading } from './page-state'

type Kind<Name extends string, S extends { id: string; version: number }> = Parameters<
  typeof actionPage<Name, S>
>[0]

type Common = {
  data: typeof actionData
  load(): Promise<void>
  close(): void
}

/** What a pane's own methods find in `this`. */
type Pane<D extends object, M> = M &
  Omit<Common, 'data'> & { data: typeof actionData & D & { record: string } } & {
    setData(part: Partial<typeof actionData & D>): void
  }

/** A pane with what the component itself has. */
type Host = Omit<Common, 'data'> & {
  data: typeof actionData & { keys: boolean }
  offered: Offers<string>
  begin(): void
  id: string
  seen: { id: string; version: number } | null
  setData(part: object): void
  triggerEvent(name: string): void
}

/**
 * Registers a component that shows the record by the id `record`, anew with each `round`. Emits `loaded` after each
 * try, and `changed` when the record has become another since it was seen last.
 */
export function recordPane<
  Name extends string,
  S extends { id: string; version: number },
  D extends object,
  M extends object,
>(kind: Kind<Name, S>, own: { data: D; methods: M & ThisType<Pane<D, M>> }): void {
  const { onShow, onLoad, onPullDownRefresh, id, seen, offered, asking, ...methods } =
    actionPage(kind)
  Component({
    ...withKeys,
    properties: {
      record: String,
      round: Number,
      /** Whether Enter begins what comes next, after a yes. */
      keys: Boolean,
    },
    data: { ...actionData, ...own.data },
    lifetimes: {
      ...withKeys.lifetimes,
      created() {
        Object.assign(this, { id, seen, offered, asking })
      },
    },
    observers: {
      'record, round'(record: string, round: number) {
        if (round > 0) void turnTo(this as unknown as Host, record)
      },
    },
    methods: {
      ...methods,
      see(this: Host, now: S) {
        // Another one was picked before this one was here.
        if (now.id !== this.id) return
        const changed = this.seen?.id === now.id && this.seen.version !== now.version
        methods.see.call(this as never, now)
        if (changed) this.triggerEvent('changed')
      },
      press(this: Host, key: string) {
        if (this.data.keys && key === 'Enter') void beginByKey(this)
      },
      ...own.methods,
    } as WechatMiniprogram.Component.MethodOption,
  })
}

/** Loads what is to be shown; what was open for another record is left. */
async function turnTo(pane: Host, record: string): Promise<void> {
  if (pane.id !== record) {
    Object.assign(pane, { id: record, seen: null, offered: noOffers })
    pane.close()
    pane.setData({ state: loading, offers: noOffers, again: false })
  }
  await pane.load()
  pane.triggerEvent('loaded')
}

/** Begins what comes next, after a yes: a key that was hit by mistake sends nothing. */
async function beginByKey(pane: Host): Promise<void> {
  const { first } = pane.offered
  if (!first || pane.data.form || pane.data.busy) return
  const asked = {
    title: `${first.label}？`,
    content: '按了回车',
    confirmText: '是的',
    cancelText: '不是',
  }
  if ((await wx.showModal(asked)).confirm) pane.begin()
}
