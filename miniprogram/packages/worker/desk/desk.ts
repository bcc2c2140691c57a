import type { Wanted } from '../../../components/desk-list/scope'
import { areasOf } from '../../../services/areas'
import { asCallError } from '../../../services/cloud'
import { dayWords } from '../../../services/date-words'
import { modeClass } from '../../../services/mode'

/** What a worker has to do, in the order it is due. */
Page({
  data: {
    mode: '',
    line: '',
    wanted: null as Wanted | null,
  },

  async onShow() {
    this.setData({ mode: modeClass(), line: dayWords(Date.now()) })
    this.list()
    try {
      const names = new Set((await areasOf('worker')).map(({ areaName }) => areaName))
      this.setData({ line: [dayWords(Date.now()), ...names].join(' · ') })
    } catch (failure) {
      console.info(asCallError(failure).message)
    }
  },

  onPullDownRefresh() {
    this.list()
  },

  list() {
    this.setData({ wanted: { scope: 'mine', area: '' } })
  },

  onLoaded() {
    void wx.stopPullDownRefresh()
  },
})
