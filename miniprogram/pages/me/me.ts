import { limits } from '../../contract/limits'
import { type Role, roleLabel } from '../../contract/role'
import { asCallError, call } from '../../services/cloud/call'
import {
  currentMe,
  homeWords,
  type Me,
  refreshMe,
  rememberedMe,
} from '../../services/cloud/session'
import { unreadMessages } from '../../services/cloud/unread'
import { hasAgreed } from '../../services/device/consent'
import { desksOf, switchTo } from '../../services/page/landing'
import { chooseMode, currentMode, type Mode, modeClass, modes } from '../../services/page/mode'
import { open, pickBuilding } from '../../services/page/routes'
import { scanAndOpen } from '../../services/page/scan'

type OnMode = WechatMiniprogram.BaseEvent<Record<string, never>, { mode: Mode }>
type OnRole = WechatMiniprogram.BaseEvent<Record<string, never>, { role: Role }>
type Typed = WechatMiniprogram.Input

/** Who I am here, as far as I want to say; my home, how large things are, and the desks I have. */
Page({
  data: {
    mode: '',
    chosen: currentMode(),
    modes,
    most: limits,
    name: '',
    phone: '',
    home: '',
    desks: [] as { role: Role; label: string; areaName: string }[],
    /** Messages that were not read yet. */
    unread: 0,
    /** How saving went, beside the fields. */
    saved: '',
    problem: '',
  },

  async onShow() {
    this.setData({ mode: modeClass(), chosen: currentMode() })
    const remembered = rememberedMe()
    if (remembered) this.showMe(remembered)
    void this.countUnread()
    try {
      this.showMe(await currentMe())
      this.setData({ problem: '' })
    } catch (failure) {
      this.setData({ problem: asCallError(failure).message })
    }
  },

  async countUnread() {
    this.setData({ unread: await unreadMessages() })
  },

  showMe(me: Me) {
    const desks = desksOf(me).map((desk) => ({ ...desk, label: roleLabel[desk.role] }))
    this.setData({ name: me.name, phone: me.phone, home: me.home ? homeWords(me.home) : '', desks })
  },

  typeName({ detail }: Typed) {
    this.setData({ name: detail.value, saved: '' })
  },

  typePhone({ detail }: Typed) {
    this.setData({ phone: detail.value, saved: '' })
  },

  saveName() {
    return this.save('name', this.data.name.trim())
  },

  savePhone() {
    return this.save('phone', this.data.phone.trim())
  },

  /** Each by itself, so that a wrong number keeps no name from being saved; an emptied one is removed. */
  async save(field: 'name' | 'phone', value: string) {
    if (value === (rememberedMe()?.[field] ?? '')) return
    if (value !== '' && !(await hasAgreed())) return
    try {
      await call('person.introduce', { [field]: value })
      this.setData({ saved: '存好了', problem: '' })
      await refreshMe()
    } catch (failure) {
      this.setData({ problem: asCallError(failure).message, saved: '' })
    }
  },

  pickHome() {
    pickBuilding('home', () => void this.onShow())
  },

  scan() {
    void scanAndOpen()
  },

  inbox() {
    open('/packages/resident/inbox/inbox', {})
  },

  board() {
    open('/packages/resident/board/board', {})
  },

  myData() {
    open('/packages/resident/privacy/privacy', {})
  },

  grid() {
    const place = rememberedMe()?.home?.building
    if (place) open('/packages/resident/grid/grid', { place })
  },

  help() {
    open('/packages/resident/help/help', {})
  },

  reports() {
    open('/packages/resident/reports/reports', {})
  },

  chooseMode({ currentTarget }: OnMode) {
    const { mode } = currentTarget.dataset
    chooseMode(mode)
    this.setData({ mode: modeClass(), chosen: mode })
  },

  goToDesk({ currentTarget }: OnRole) {
    switchTo(currentTarget.dataset.role)
  },
})
