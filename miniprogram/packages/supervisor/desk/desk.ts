import { modeClass } from '../../../services/mode'

/** The reports of a street, and the complaints about staff that come to it directly. */
Page({
  data: { mode: '', round: 0 },

  onShow() {
    this.setData({ mode: modeClass() })
    this.list()
  },

  onPullDownRefresh() {
    this.list()
  },

  list() {
    this.setData({ round: this.data.round + 1 })
  },

  onLoaded() {
    void wx.stopPullDownRefresh()
  },
})
