import type { DeskScope } from '../../../contract/desk'
import type { Role } from '../../../contract/role'
import { areasOf, type HeldArea } from '../../../services/cloud/areas'
import { failed, loading, type PageState, ready } from '../../../services/page/page-state'
import { open, type RecordPage } from '../../../services/page/routes'
import { type Tab, tabsOf, type Wanted, wantedOf } from '../desk-list/desk-scopes'

type OnScope = WechatMiniprogram.BaseEvent<Record<string, never>, { scope: DeskScope }>
type Picked = WechatMiniprogram.PickerChange

/** The desk of somebody who leads areas: their reports by how far they are. Emits `loaded` and `pick`. */
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
    scope: 'pool' as DeskScope,
    at: 0,
    areaName: '',
    /** Whether the area is a community, which has duty and notices. */
    community: false,
    wanted: null as Wanted | null,
  },
  lifetimes: {
    attached() {
      const tabs = tabsOf[this.data.role]
      this.setData({ tabs, scope: tabs[0]?.scope ?? 'pool' })
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
    chooseScope({ currentTarget }: OnScope) {
      this.setData({ scope: currentTarget.dataset.scope })
      this.list()
    },
    pickArea({ detail }: Picked) {
      this.setData({ at: Number(detail.value) })
      this.list()
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
    onLoaded() {
      this.triggerEvent('loaded')
    },
  },
})
