import { asCallError, call, isPassing } from '../../../services/cloud'
import { decisionToken } from '../../../services/decisions'
import { switchTo } from '../../../services/desk'
import { modeClass } from '../../../services/mode'
import { refreshMe } from '../../../services/session'

/** 邀请: binds whoever was invited into service to their WeChat, and takes them to their desk. */
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
      const { role } = await call('staff.join', { link, token: decisionToken('join', link) })
      await refreshMe()
      switchTo(role)
    } catch (failure) {
      this.setData({ problem: asCallError(failure).message, again: isPassing(failure) })
    } finally {
      this.setData({ busy: false })
    }
  },
})
