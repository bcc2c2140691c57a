import type { DeskScope } from '../../../contract/desk'
import type { Role } from '../../../contract/role'
import { areasOf, type HeldArea } from '../../../services/cloud/areas'
import { quietly } from '../../../services/cloud/call'
import { unreadMessages } from '../../../services/cloud/unread'
import { failed, loading, type PageState, ready } from '../../../services/page/page-state'
import { open, type RecordPage } from '../../../services/page/routes'
import { type Tab, tabsOf, type Wanted, wantedOf } from '../desk-list/desk-scopes'
import { fetchList, type List } from '../desk-list/fetch-list'
import { pressingNumber } from '../desk-tabs/counted-tabs'

type Chosen = WechatMiniprogram.CustomEvent<{ scope: DeskScope }>
type Loaded = WechatMiniprogram.CustomEvent<{ counts: Counts; again: boolean }>
type Picked = WechatMiniprogram.PickerChange

type Counts = List['counts']

/**
 * The desk of somebody who leads areas: first what waits for them, over all lists; then their reports by
 * how far they are, each list with its number. Emits `loaded` and `pick`.
 */
Component({
  properties: {
    /** In which role they lead. */
    role: { type: String, value: 'steward' as Role },
    /** How often the desk was shown or pulled down; each time it lists afresh. */
    round: Number,
    /** The pages whose records are opened beside the list, and which one is. */
    beside: { type: Array, value: [] as RecordPage[] },
    picked: String,
  },
  data: {
    state: loading as PageState,
    areas: [] as HeldArea[],
    tabs: [] as readonly Tab[],
    scope: 'first' as DeskScope,
    /** How much lies on each list, as the cloud counted; of remedies in words. */
    counts: {} as Counts,
    remedies: '',
    unread: 0,
    at: 0,
    areaName: '',
    /** Whether the area is a community, which has rotas and notices. */
    community: false,
    wanted: null as Wanted | null,
  },
  lifetimes: {
    attached() {
      this.setData({ tabs: tabsOf[this.data.role] })
    },
  },
  observers: {
    round(round: number) {
      if (round > 0) void this.show()
    },
  },
  methods: {
    async show() {
      try {
        this.setData({ areas: await areasOf(this.data.role), state: ready })
        this.list()
        this.setData({ unread: await unreadMessages() })
      } catch (failure) {
        this.setData({ state: failed(failure) })
        this.triggerEvent('loaded')
      }
    },
    list() {
      const { areas, at, role, scope } = this.data
      const { area = '', areaName = '' } = areas[at] ?? {}
      const wanted = wantedOf(role, scope, area)
      this.setData({ areaName, community: area.length === 12, wanted })
    },
    chooseScope({ detail }: Chosen) {
      this.setData({ scope: detail.scope })
      this.list()
    },
    chooseDone() {
      this.setData({ scope: 'done' })
      this.list()
    },
    pickArea({ detail }: Picked) {
      this.setData({ at: Number(detail.value) })
      this.count({})
      this.list()
      if (this.data.scope !== 'first') void this.countAnew().catch(quietly)
    },
    count(counts: Counts) {
      this.setData({ counts, remedies: pressingNumber(counts.remedies) })
    },
    /** Asks how much lies on all lists, while another than the first is shown. */
    async countAnew() {
      const { areas, at, role } = this.data
      const { area = '' } = areas[at] ?? {}
      const { counts } = await fetchList(wantedOf(role, 'first', area))
      if (at === this.data.at) this.count(counts)
    },
    openMessages() {
      open('/packages/resident/inbox/inbox', {})
    },
    openStaff() {
      const { area = '' } = this.data.areas[this.data.at] ?? {}
      open('/packages/steward/staff/staff', { area })
    },
    openFigures() {
      const { area = '' } = this.data.areas[this.data.at] ?? {}
      open('/packages/steward/figures/figures', { area })
    },
    openRemedies() {
      const { area = '' } = this.data.areas[this.data.at] ?? {}
      open('/packages/supervisor/remedies/remedies', { area })
    },
    /** Emits `pick` again: the page has what is opened. */
    pick({ detail }: WechatMiniprogram.CustomEvent) {
      this.triggerEvent('pick', detail)
    },
    onLoaded({ detail: { counts, again } }: Loaded) {
      if (counts.first) this.count(counts)
      else if (again) void this.countAnew().catch(quietly)
      this.triggerEvent('loaded')
    },
  },
})
