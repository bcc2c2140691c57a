import type { Role } from '../../contract/role'
import { areasOf, type HeldArea } from '../../services/areas'
import { failed, loading, type PageState, ready } from '../../services/page-state'
import { areaScopes, type Scope, type Wanted } from '../desk-list/scope'

type OnScope = WechatMiniprogram.BaseEvent<Record<string, never>, { scope: Scope }>
type Picked = WechatMiniprogram.PickerChange

/** What a supervisor handles: complaints about staff, which pass no community. */
const complaints = { scope: 'mine', label: '投诉' } as const

/** The desk of somebody who leads areas: their reports by how far they are. Emits `loaded`. */
Component({
  properties: {
    /** In which role they lead. */
    role: { type: String, value: 'steward' as Role },
    /** How often the desk was shown or pulled down; each time it lists afresh. */
    round: Number,
  },
  data: {
    state: loading as PageState,
    areas: [] as HeldArea[],
    scopes: areaScopes,
    scope: 'pool' as Scope,
    at: 0,
    areaName: '',
    wanted: null as Wanted | null,
  },
  lifetimes: {
    attached() {
      if (this.data.role !== 'supervisor') return
      this.setData({ scopes: [complaints, ...areaScopes], scope: complaints.scope })
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
      const { areas, at, scope } = this.data
      const { area = '', areaName = '' } = areas[at] ?? {}
      this.setData({ areaName, wanted: { scope, area } })
    },
    chooseScope({ currentTarget }: OnScope) {
      this.setData({ scope: currentTarget.dataset.scope })
      this.list()
    },
    pickArea({ detail }: Picked) {
      this.setData({ at: Number(detail.value) })
      this.list()
    },
    onLoaded() {
      this.triggerEvent('loaded')
    },
  },
})
