import { call } from '../../../services/cloud/call'
import { load } from '../../../services/page/page-life'
import { aboutRecord, pageData, withMode, withPullDown } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { replaceWith } from '../../../services/page/routes'
import { type Done, doneOf } from '../services/done'

/** 办好的一件: one report on the board by itself, to be sent to neighbours: what the board shows, and no more. */
Page({
  ...withMode,
  ...withPullDown,

  data: { ...pageData, done: null as Done | null },

  id: '',

  onLoad(query: { id?: string }) {
    aboutRecord.onLoad.call(this, query)
    void this.load()
  },

  load() {
    return load(this, async () => {
      const done = doneOf(await call('board.detail', { publication: this.id }))
      this.setData({ done, state: ready, told: '' })
    })
  },

  /** What stands on the board, and nothing of who shares it. */
  onShareAppMessage(): WechatMiniprogram.Page.ICustomShareContent {
    const { place = '', category = '' } = this.data.done ?? {}
    return {
      title: `${place}：${category}，办好了`,
      path: `/packages/resident/solved/solved?id=${this.id}`,
    }
  },

  /** Whoever was sent this may have come from nowhere. */
  board() {
    replaceWith('/packages/resident/board/board', {})
  },
})
