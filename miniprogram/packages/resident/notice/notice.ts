import { cityServices, type Notice, noticeOf } from '../../../services/cloud/city-services'
import { dial } from '../../../services/device/dial'
import { load } from '../../../services/page/page-life'
import { pageData, withReload } from '../../../services/page/page-parts'
import { ready, seenLast } from '../../../services/page/page-state'
import { withShare } from '../../../services/page/share'
import { reportOf } from '../services/report-instead'
import { type NoticeShown, noticeShown } from './notice-view'

type OnAnswer = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string; yes: boolean }>

/** 告知单: all that somebody has to know who wants something done, told once, for the answers they give. */
Page({
  ...withReload,
  ...withShare,

  data: {
    ...pageData,
    notice: null as Notice | null,
    shown: null as NoticeShown | null,
    /** What whoever it is sent to opens. */
    path: '',
  },

  item: '',
  yes: [] as string[],

  onLoad({ item = '', yes = '' }: { item?: string; yes?: string }) {
    this.item = item
    this.yes = yes ? yes.split(',') : []
  },

  load() {
    return load(this, async () => {
      const { value: notice, old } = await noticeOf(this.item, this.yes)
      this.setData({
        ...{ notice, shown: noticeShown(notice), state: ready, told: old ? seenLast : '' },
        path: `/packages/resident/notice/notice?item=${this.item}&yes=${this.yes.join(',')}`,
      })
    })
  },

  answer({ currentTarget }: OnAnswer) {
    const { id, yes } = currentTarget.dataset
    this.yes = [...this.yes.filter((other) => other !== id), ...(yes ? [id] : [])].sort()
    void this.load()
  },

  dial() {
    const { notice } = this.data
    if (notice) dial(notice.hall.phone)
  },

  /** Whoever can't go out has the worker come, who then knows what for. */
  async callHome() {
    const { notice } = this.data
    if (!notice) return
    await load(this, async () => {
      const { reports } = await cityServices()
      await reportOf(reports.door, `要办“${notice.name}”，出不了门，请上门帮办。`)
    })
  },
})
