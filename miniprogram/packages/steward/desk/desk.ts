import { modeClass } from '../../../services/mode'

/** The reports of a community, for whoever gives out its work. */
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
