import type { ListCount } from '../../../contract/desk'
import { actionToken } from '../../../services/cloud/action-token'
import { giveTo } from '../../../services/cloud/assign'
import { call, quietly } from '../../../services/cloud/call'
import { offerMessages } from '../../../services/cloud/subscribe'
import { withKeys } from '../../../services/device/keys'
import { switchTo } from '../../../services/page/landing'
import { load, take } from '../../../services/page/page-life'
import { loading, type PageState, ready, seenLast } from '../../../services/page/page-state'
import { open, type RecordPage } from '../../../services/page/routes'
import { lastOf } from '../../../services/words/leave-words'
import type { Assignable } from '../assign-sheet/assign-sheet'
import type { Row, TaskRow } from './desk-row'
import { rowsOf, unassigned, withWorker } from './desk-rows'
import { keyOf, type Wanted } from './desk-scopes'
import { emptyOf, foundSentence, nothingFound, sentenceOf } from './desk-words'
import { fetchList, fetchMore, findFrom, type List } from './fetch-list'
import { keepInSight } from './in-sight'
import { pickedOf, steps } from './pick'

type OnRow = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>
type Typed = WechatMiniprogram.Input
type Done = WechatMiniprogram.CustomEvent<{ told: string }>

/** Which list each of them shows, or what is found from it. */
const shownBy = new WeakMap<object, string>()

/** The pages of it that are here. */
const listOf = new WeakMap<object, List>()

/** Those with a new list, of which nothing was opened beside it yet. */
const unpicked = new WeakSet<object>()

/**
 * A list of anybody's desk, or what is found from it: how things are in one sentence, then a card each
 * with its one next action. What stands between the two goes into its slot. Emits `loaded` after each try,
 * with how much lies on the desk's lists, where that came along, and whether the same list was loaded again;
 * and `pick` with what is to be opened beside it.
 */
Component({
  properties: {
    /** A Wanted; setting it again lists afresh. */
    wanted: { type: null, value: null as Wanted | null },
    /** Whose desk this is, above the sentence. */
    line: String,
    /** The pages whose records are opened beside the list, and which one is. */
    beside: { type: Array, value: [] as RecordPage[] },
    picked: String,
    /** How much lies on it, where that is known beyond what is shown; a ListCount. */
    count: { type: null, value: null as ListCount | null },
  },
  data: {
    state: loading as PageState,
    sentence: '',
    /** Until when whoever has this desk is away, in words; empty while they are there. */
    away: '',
    rows: [] as Row[],
    /** Whether the list goes on. */
    next: '',
    /** What is typed, and what of it is looked for; empty while the list itself is shown. */
    typed: '',
    sought: '',
    /** What just happened, to be read in peace. */
    told: '',
    /** The one with which something is under way; whether it was lost and can be tried again. */
    busy: '',
    again: false,
    assigning: null as Assignable | null,
    /** Whether the field for what is sought has the keyboard. */
    seeking: false,
  },
  ...withKeys,
  observers: {
    beside() {
      if (!this.data.picked) this.pickFirst()
    },
    wanted(wanted: Wanted | null) {
      const known = shownBy.get(this)
      if (known && known !== keyOf(wanted, this.data.sought))
        this.setData({ typed: '', sought: '' })
      void this.load()
    },
    count() {
      const list = listOf.get(this)
      const { wanted, sought } = this.data
      if (wanted && list && !sought) this.say(wanted, list)
    },
  },
  methods: {
    async load() {
      const { wanted, sought } = this.data
      if (!wanted) return
      const shown = keyOf(wanted, sought)
      const again = shown === shownBy.get(this)
      if (!again) {
        shownBy.set(this, shown)
        listOf.delete(this)
        unpicked.add(this)
        this.setData({ state: loading, sentence: '', rows: [], next: '', told: '' })
      }
      await load(this, () => (sought ? this.find(wanted, sought) : this.show(wanted)))
      this.triggerEvent('loaded', { counts: listOf.get(this)?.counts ?? {}, again })
    },
    /** What was asked for; nothing where something else is wanted by the time it is here. */
    async unlessLate<T>(asked: Promise<T>): Promise<T | undefined> {
      const shown = shownBy.get(this)
      const came = await asked.catch((failure: unknown) => {
        if (shown === shownBy.get(this)) throw failure
      })
      return came && shown === shownBy.get(this) ? came : undefined
    },
    /** Shows a list, with as much of it as was shown before. */
    async show(wanted: Wanted) {
      const before = listOf.get(this)?.cards.length
      const list = await this.unlessLate(fetchList(wanted, before))
      if (!list) return
      this.list(wanted, list)
      const away = list.awayUntil ? `您在请假，到 ${lastOf(list.awayUntil)}` : ''
      this.setData({ away, told: list.old ? seenLast : '' })
      void this.suggest(this.data.rows).catch(quietly)
    },
    list(wanted: Wanted, list: List) {
      listOf.set(this, list)
      const rows = rowsOf(wanted, list)
      const state = rows.length > 0 ? ready : emptyOf(wanted.scope)
      this.setData({ state, rows, next: list.next })
      this.say(wanted, list)
      if (unpicked.delete(this)) this.pickFirst()
    },
    say({ scope }: Wanted, list: List) {
      this.setData({ sentence: sentenceOf(scope, list, this.data.count) })
    },
    /** Goes on behind what is shown. */
    async more() {
      const list = listOf.get(this)
      const { wanted } = this.data
      if (!wanted || !list?.next) return
      await load(this, async () => {
        const longer = await this.unlessLate(fetchMore(wanted, list))
        // It was tapped twice, or listed anew meanwhile.
        if (longer && list === listOf.get(this)) this.list(wanted, longer)
      })
    },
    /** Shows what is found from a list. */
    async find(wanted: Wanted, sought: string) {
      const found = await this.unlessLate(findFrom(wanted, sought))
      if (!found) return
      const rows = rowsOf(wanted, found)
      const state = rows.length > 0 ? ready : nothingFound
      this.setData({ state, rows, sentence: foundSentence(sought, found), told: '' })
      if (unpicked.delete(this)) this.pickFirst()
    },
    type({ detail }: Typed) {
      this.setData({ typed: detail.value })
      if (!detail.value.trim()) this.seek()
    },
    /** Looks for what is typed; without anything the list is there again. */
    seek() {
      this.setData({ sought: this.data.typed.trim() })
      void this.load()
    },
    clear() {
      this.setData({ typed: '' })
      this.seek()
    },
    /** Names who should have the first report that nobody has. */
    async suggest(rows: Row[]) {
      const first = unassigned(rows)
      if (!first) return
      const { suggested } = await call('staff.workersFor', { reportId: first.id })
      if (!suggested || unassigned(this.data.rows)?.id !== first.id) return
      this.setData({ rows: withWorker(this.data.rows, first.id, suggested) })
    },
    retry() {
      this.setData({ state: loading })
      void this.load()
    },
    rowOf({ currentTarget }: OnRow): Row | undefined {
      return this.data.rows.find(({ id }) => id === currentTarget.dataset.id)
    },
    open(event: OnRow) {
      const row = this.rowOf(event)
      if (!row || row.look === 'mend') return
      if (this.data.beside.includes(row.page)) this.triggerEvent('pick', pickedOf(row))
      else open(row.page, { id: row.id })
    },
    /** What can be opened beside the list. */
    pickable(): Row[] {
      const { beside, rows } = this.data
      return rows.filter((row) => row.look !== 'mend' && beside.includes(row.page))
    },
    pickFirst() {
      if (this.data.beside.length > 0) this.triggerEvent('pick', pickedOf(this.pickable()[0]))
    },
    /** By the keyboard: the one above or below, or the field for what is sought. */
    press(key: string) {
      const { beside, picked, assigning } = this.data
      if (beside.length === 0 || assigning) return
      if (key === '/') this.setData({ seeking: true })
      const step = steps[key] ?? 0
      const rows = this.pickable()
      const next = rows[rows.findIndex(({ id }) => id === picked) + step]
      if (!step || !next) return
      this.triggerEvent('pick', pickedOf(next))
      keepInSight(this, `#card-${next.id}`)
    },
    leave() {
      this.setData({ seeking: false })
    },
    /** What takes one tap is done from here; everything else has its page. */
    act(event: OnRow) {
      const row = this.rowOf(event)
      if (row?.action === 'join') void this.join(row)
      else if (row?.look !== 'task') this.open(event)
      else if (row.action === 'accept') void this.accept(row)
      else if (row.action !== 'assign') this.open(event)
      else if (row.worker) void this.assign(row, row.worker)
      else this.setData({ assigning: row })
    },
    join({ id }: Row) {
      offerMessages('task')
      const words = { busy: id, done: '报到了', lost: '网断了，还没报到' }
      const action = () => call('whistle.join', { whistleId: id, token: actionToken('join', id) })
      return take(this, words, action)
    },
    accept({ id, version }: TaskRow) {
      const words = { busy: id, done: '', lost: '网断了，还没受理' }
      const token = actionToken('accept', id, version)
      return take(this, words, () => call('report.accept', { reportId: id, version, token }))
    },
    assign(row: TaskRow, { id, name }: { id: string; name: string }) {
      const words = { busy: row.id, done: `派给${name}了`, lost: '网断了，还没派出去' }
      return take(this, words, () => giveTo(row, { worker: id }))
    },
    async onDone({ detail }: Done) {
      this.setData({ assigning: null })
      await this.load()
      this.setData({ told: detail.told })
    },
    keep() {
      this.setData({ assigning: null })
    },
    toLeave() {
      open('/packages/resident/leave/leave', {})
    },
    toResident() {
      switchTo('resident')
    },
  },
})
