import { errorText } from '../../../contract/errors'
import { asCallError, isPassing } from '../../../services/cloud/call'
import { withMode } from '../../../services/page/page-parts'
import { type LinkUse, useOf } from './link-uses'

type Told = Omit<LinkUse, 'take'>

const nothing: Told = { name: '', title: '', words: '', action: '' }

/** What a link is for, and the one tap that takes it up: a link opened by mistake does nothing. */
Page({
  ...withMode,

  data: {
    mode: '',
    told: nothing,
    busy: false,
    /** Why it could not be taken up, and whether it may go well another time. */
    problem: '',
    again: false,
  },

  link: '',

  /** `q` is the link, as WeChat hands it over. */
  onLoad({ q = '' }: { q?: string }) {
    this.link = decodeURIComponent(q)
    const use = useOf(this.link)
    if (!use) {
      this.setData({ problem: errorText['LINK.BAD'] })
      return
    }
    const { name, title, words, action } = use
    this.setData({ told: { name, title, words, action } })
    void wx.setNavigationBarTitle({ title: name })
  },

  async take() {
    if (this.data.busy) return
    this.setData({ busy: true, problem: '' })
    try {
      await useOf(this.link)?.take(this.link)
    } catch (failure) {
      this.setData({ problem: asCallError(failure).message, again: isPassing(failure) })
    } finally {
      this.setData({ busy: false })
    }
  },
})
