import { asCallError, call, isPassing } from '../../../services/cloud'
import { decisionToken } from '../../../services/decisions'
import { modeClass } from '../../../services/mode'
import { replaceWith } from '../../../services/routes'

/** 凭条: whoever was given it follows the report that was made for them, and says if it is solved. */
Page({
  data: {
    mode: '',
    busy: false,
    problem: '',
    again: false,
  },

  link: '',

  onLoad({ q = '' }: { q?: string }) {
    this.link = decodeURIComponent(q)
  },

  onShow() {
    this.setData({ mode: modeClass() })
  },

  async take() {
    const { link } = this
    this.setData({ busy: true, problem: '' })
    try {
      const { id } = await call('report.claim', { link, token: decisionToken('claim', link) })
      replaceWith('/packages/resident/detail/detail', { id })
    } catch (failure) {
      this.setData({ problem: asCallError(failure).message, again: isPassing(failure) })
    } finally {
      this.setData({ busy: false })
    }
  },
})
