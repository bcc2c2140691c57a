import type { Procedures } from '../../../../typings/procedures'
import { call } from '../../../services/cloud/call'
import { load } from '../../../services/page/page-life'
import { formAboutRecord, pageData } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { paperWords } from '../../../services/words/date-words'

type Slip = Procedures['report.slip']['result']

/** 凭条: hands a report that was made for somebody to that person, by a code or a shared link. */
Page({
  ...formAboutRecord,

  data: {
    ...pageData,
    slip: null as Slip | null,
    due: '',
  },

  load() {
    return load(this, async () => {
      const slip = await call('report.slip', { reportId: this.id })
      this.setData({ state: ready, slip, due: paperWords(slip.dueAt) })
    })
  },

  onShareAppMessage(): WechatMiniprogram.Page.ICustomShareContent {
    const link = encodeURIComponent(this.data.slip?.link ?? '')
    const { number = '' } = this.data.slip ?? {}
    return {
      title: `您反映的事（${number}），在这儿看进度`,
      path: `/packages/resident/link/link?q=${link}`,
    }
  },

  back() {
    void wx.navigateBack()
  },
})
