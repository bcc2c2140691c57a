import type { Procedures } from '../../../../typings/procedures'
import { call } from '../../../services/cloud'
import { modeClass } from '../../../services/mode'
import { load } from '../../../services/page-life'
import { loading, type PageState, ready } from '../../../services/page-state'

/** What a worker's own work comes to: for them, and for nobody's comparison. */
Page({
  data: {
    mode: '',
    state: loading as PageState,
    told: '',
    figures: null as Procedures['figure.ofPerson']['result'] | null,
  },

  onShow() {
    this.setData({ mode: modeClass() })
    void this.load()
  },

  async onPullDownRefresh() {
    await this.load()
    void wx.stopPullDownRefresh()
  },

  load() {
    return load(this, async () => {
      const figures = await call('figure.ofPerson', {})
      this.setData({ figures, state: ready, told: '' })
    })
  },
})
