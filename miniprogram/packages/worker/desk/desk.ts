import type { Wanted } from '../../../components/desk/desk-list/desk-scopes'
import { limits } from '../../../contract/limits'
import { areasOf } from '../../../services/cloud/areas'
import { asCallError } from '../../../services/cloud/call'
import { unreadMessages } from '../../../services/cloud/unread'
import { cloudNow } from '../../../services/device/clock'
import type { Problem } from '../../../services/device/problem'
import { choosePhotos } from '../../../services/media/photos'
import { modeClass } from '../../../services/page/mode'
import { open } from '../../../services/page/routes'
import { dayWords } from '../../../services/words/date-words'
import { keepStaffReport, newStaffReport } from '../services/staff-report'

/** What a worker has to do, in the order it is due. */
Page({
  data: {
    mode: '',
    line: '',
    wanted: null as Wanted | null,
    unread: 0,
    /** Why no photo was taken. */
    problem: null as Problem | null,
  },

  async onShow() {
    this.setData({ mode: modeClass(), line: dayWords(cloudNow()) })
    this.list()
    void this.countMessages()
    try {
      const names = new Set((await areasOf('worker')).map(({ areaName }) => areaName))
      this.setData({ line: [dayWords(cloudNow()), ...names].join(' · ') })
    } catch (failure) {
      console.info(asCallError(failure).message)
    }
  },

  onPullDownRefresh() {
    this.list()
  },

  list() {
    this.setData({ wanted: { role: 'worker', scope: 'mine' } })
  },

  /** 随手报 begins with what is seen; whoever takes no photo goes on with what was begun. */
  async snap() {
    const { paths, problem } = await choosePhotos(limits.photos)
    this.setData({ problem })
    if (problem && paths.length === 0) return
    const draft = { ...newStaffReport(), photos: paths }
    if (paths.length > 0) keepStaffReport(draft)
    open('/packages/worker/new-report/new-report', {
      ...(paths.length > 0 && { draft: draft.token }),
      ...(problem && { told: problem.words }),
    })
  },

  async countMessages() {
    this.setData({ unread: await unreadMessages() })
  },

  messages() {
    open('/packages/resident/inbox/inbox', {})
  },

  me() {
    void wx.switchTab({ url: '/pages/me/me' })
  },

  takeLeave() {
    open('/packages/resident/leave/leave', {})
  },

  myWork() {
    open('/packages/worker/figures/figures', {})
  },

  onLoaded() {
    void wx.stopPullDownRefresh()
  },
})
