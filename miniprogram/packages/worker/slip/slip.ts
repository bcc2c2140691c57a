import type { Procedures } from '../../../../typings/procedures'
import { call } from '../../../services/cloud'
import { modeClass } from '../../../services/mode'
import { failed, loading, type PageState, ready } from '../../../services/page-state'

type Slip = Procedures['report.slip']['result']

/** 凭条: hands a report that was made for somebody to that person, by a code or a shared link. */
Page({
  data: {
    mode: '',
    state: loading as PageState,
    slip: null as Slip | null,
  },

  /** What this page is about; nothing that it shows. */
  id: '',

  onLoad({ id = '' }: { id?: string }) {
    this.id = id
    void this.load()
  },

  onShow() {
    this.setData({ mode: modeClass() })
  },

  async load() {
    try {
      const slip = await call('report.slip', { reportId: this.id })
      this.setData({ state: ready, slip })
    } catch (failure) {
      this.setData({ state: failed(failure) })
    }
  },

  onShareAppMessage() {
    const link = encodeURIComponent(this.data.slip?.link ?? '')
    return { title: '您反映的事，在这儿看进度', path: `/packages/resident/link/link?q=${link}` }
  },

  back() {
    void wx.navigateBack()
  },
})
