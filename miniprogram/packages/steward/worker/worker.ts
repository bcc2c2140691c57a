import type { Procedures } from '../../../../typings/procedures'
import { call } from '../../../services/cloud'
import { modeClass } from '../../../services/mode'
import { load } from '../../../services/page-life'
import { loading, type PageState, ready } from '../../../services/page-state'

/** What one worker's work comes to, for the steward who answers for them. */
Page({
  data: {
    mode: '',
    state: loading as PageState,
    told: '',
    figures: null as Procedures['figure.ofWorker']['result'] | null,
  },

  /** What this page is about; nothing that it shows. */
  id: '',

  onLoad({ id = '' }: { id?: string }) {
    this.id = id
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
      const figures = await call('figure.ofWorker', { worker: this.id })
      this.setData({ figures, state: ready, told: '' })
    })
  },
})
