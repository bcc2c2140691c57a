import { hasAgreed } from '../../../services/device/consent'
import { paperWords } from '../../../services/words/date-words'

/** A signed link to hand to somebody: scanned off the screen, forwarded in WeChat, or copied. */
Component({
  properties: {
    link: String,
    /** Until when it holds, epoch ms. */
    until: Number,
    /** What the code is, for those who can't see it. */
    label: String,
    /** What is shared, and the page that it opens, where the page does not say so itself. */
    title: String,
    path: String,
  },
  data: { end: '' },
  observers: {
    until(until: number) {
      this.setData({ end: until > 0 ? `${paperWords(until)} 前有效` : '' })
    },
  },
  methods: {
    async copy() {
      if (await hasAgreed()) void wx.setClipboardData({ data: this.data.link })
    },
  },
})
