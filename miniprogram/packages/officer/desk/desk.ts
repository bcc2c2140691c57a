import { tabsOf, type Wanted, wantedOf } from '../../../components/desk/desk-list/desk-scopes'
import type { DeskScope } from '../../../contract/desk'
import { areasOf } from '../../../services/cloud/areas'
import { quietly } from '../../../services/cloud/call'
import { unreadMessages } from '../../../services/cloud/unread'
import { cloudNow } from '../../../services/device/clock'
import { modeClass } from '../../../services/page/mode'
import { open } from '../../../services/page/routes'
import { dayWords } from '../../../services/words/date-words'

type OnScope = WechatMiniprogram.BaseEvent<Record<string, never>, { scope: DeskScope }>

/** 部门工作台: the whistles that call a department, and what is asked of it by when. */
Page({
  data: {
    mode: '',
    line: '',
    tabs: tabsOf.officer,
    scope: 'open' as DeskScope,
    wanted: null as Wanted | null,
    unread: 0,
  },

  onShow() {
    this.setData({ mode: modeClass(), line: dayWords(cloudNow()) })
    this.list()
    void this.sayWhere().catch(quietly)
    void this.countMessages()
  },

  onPullDownRefresh() {
    this.list()
  },

  list() {
    this.setData({ wanted: wantedOf('officer', this.data.scope, '') })
  },

  /** Which department this is, and where it serves. */
  async sayWhere() {
    const held = await areasOf('officer')
    const names = new Set(held.flatMap(({ department, areaName }) => [department, areaName]))
    this.setData({ line: [dayWords(cloudNow()), ...names].join(' · ') })
  },

  async countMessages() {
    this.setData({ unread: await unreadMessages() })
  },

  messages() {
    open('/packages/resident/inbox/inbox', {})
  },

  chooseScope({ currentTarget }: OnScope) {
    this.setData({ scope: currentTarget.dataset.scope })
    this.list()
  },

  takeLeave() {
    open('/packages/resident/leave/leave', {})
  },

  onLoaded() {
    void wx.stopPullDownRefresh()
  },
})
