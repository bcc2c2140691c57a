import { errorText } from '../../../contract/errors'
import { asCallError, isPassing } from '../../../services/cloud/call'
import { withMode } from '../../../services/page/page-parts'
import { type LinkUse, useOf } from './link-uses'

type Told = Omit<LinkUse, 'take'>

const nothing: Told = { name: '', title: '', words: '', action: '', digitsOf: '' }

/** What went wrong with the digits, which are typed again. */
const retries: readonly string[] = ['INVITE.WRONG_DIGITS', 'SLIP.WRONG_DIGITS']

/** What a link is for, and the one tap that takes it up: a link opened by mistake does nothing. */
Page({
  ...withMode,

  data: {
    mode: '',
    told: nothing,
    /** The last four digits, as they are typed. */
    digits: '',
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
    const { take: _, ...told } = use
    this.setData({ told })
    void wx.setNavigationBarTitle({ title: told.name })
  },

  typeDigits({ detail }: WechatMiniprogram.Input) {
    this.setData({ digits: detail.value })
  },

  async take() {
    const { busy, told, digits } = this.data
    if (busy || (told.digitsOf && digits.length < 4)) return
    this.setData({ busy: true, problem: '' })
    try {
      await useOf(this.link)?.take(this.link, digits)
    } catch (failure) {
      const { code, message } = asCallError(failure)
      const again = isPassing(failure) || retries.includes(code)
      // Whether a number was left is known only once the slip is used; that it is asked is nobody's fault.
      if (code === 'SLIP.DIGITS_NEEDED')
        this.setData({ 'told.digitsOf': '报事时登记的电话', 'told.words': message })
      else this.setData({ problem: message, again })
    } finally {
      this.setData({ busy: false })
    }
  },
})
