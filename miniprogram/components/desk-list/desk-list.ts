import { asCallError, call, isOffline } from '../../services/cloud'
import { decisionToken } from '../../services/decisions'
import { switchTo } from '../../services/desk'
import { failed, loading, type PageState, ready, stale } from '../../services/page-state'
import { open } from '../../services/routes'
import type { Assignable } from '../assign-sheet/assign-sheet'
import { fetchList } from './list'
import { type Row, rowsOf } from './rows'
import type { Wanted } from './scope'
import { emptyOf, sentenceOf } from './words'

type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type Settled = WechatMiniprogram.CustomEvent<{ told: string }>

/**
 * A desk's list of reports: how things are in one sentence, then a card each with its one next
 * action. What stands between the two goes into its slot. Emits `loaded` after each try.
 */
Component({
  properties: {
    /** A Wanted; setting it again lists afresh. */
    wanted: { type: null, value: null as Wanted | null },
    /** Whose desk this is, above the sentence. */
    line: String,
  },
  data: {
    /** The list that is shown. */
    shown: '',
    state: loading as PageState,
    sentence: '',
    rows: [] as Row[],
    /** What just happened, to be read in peace. */
    told: '',
    /** The report whose acceptance is under way. */
    busy: '',
    assigning: null as Assignable | null,
  },
  observers: {
    wanted() {
      void this.load()
    },
  },
  methods: {
    async load() {
      const { wanted } = this.data
      if (!wanted) return
      const { scope } = wanted
      const shown = `${scope} ${wanted.area}`
      if (shown !== this.data.shown) {
        this.setData({ shown, state: loading, sentence: '', rows: [], told: '' })
      }
      try {
        const list = await fetchList(wanted)
        if (shown !== this.data.shown) return
        const state = list.cards.length > 0 ? ready : emptyOf(scope)
        const rows = rowsOf(scope, list.cards)
        this.setData({ state, rows, sentence: sentenceOf(scope, list), told: '' })
      } catch (failure) {
        if (shown !== this.data.shown) return
        if (this.data.state.kind === 'loading') this.setData({ state: failed(failure) })
        else this.setData({ told: stale(failure) })
      } finally {
        this.triggerEvent('loaded')
      }
    },
    again() {
      this.setData({ state: loading })
      void this.load()
    },
    /** What is mine opens to be handled, the rest to be read. */
    open({ currentTarget }: OnRow) {
      const { id } = currentTarget.dataset
      if (this.data.wanted?.scope === 'mine') open('/packages/worker/handle/handle', { id })
      else open('/packages/steward/report/report', { id })
    },
    act(event: OnRow) {
      const row = this.data.rows.find(({ id }) => id === event.currentTarget.dataset.id)
      if (row?.doing === 'accept') void this.accept(row)
      else if (row?.doing === 'assign') this.setData({ assigning: row })
      else this.open(event)
    },
    async accept({ id, version }: Row) {
      if (this.data.busy) return
      this.setData({ busy: id, told: '' })
      try {
        await call('report.accept', {
          reportId: id,
          version,
          token: decisionToken('accept', id, version),
        })
        await this.load()
      } catch (failure) {
        await this.load()
        const told = isOffline(failure) ? '网断了，还没受理' : asCallError(failure).message
        this.setData({ told })
      } finally {
        this.setData({ busy: '' })
      }
    },
    async settled({ detail }: Settled) {
      this.setData({ assigning: null })
      await this.load()
      this.setData({ told: detail.told })
    },
    keep() {
      this.setData({ assigning: null })
    },
    toResident() {
      switchTo('resident')
    },
  },
})
