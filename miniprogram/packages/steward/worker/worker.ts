import type { Procedures } from '../../../../typings/procedures'
import { call } from '../../../services/cloud'
import { modeClass } from '../../../services/mode'
import { load } from '../../../services/page-life'
import { loading, type PageState, ready } from '../../../services/page-state'

/** What one worker's work comes to, for the steward who answers for them. */
Page({
  data: {
    mode: '',
    id: '',
    state: loading as PageState,
    told: '',
    figures: null as Procedures['figure.ofWorker']['result'] | null,
  },

  onLoad({ id = '' }: { id?: string }) {
    this.setData({ id })
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
      const figures = await call('figure.ofWorker', { worker: this.data.id })
      this.setData({ figures, state: ready, told: '' })
    })
  },
})
