import { limits } from '../../../contract/limits'
import { cutTo, letterCount } from '../../../services/words/letters'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

/**
 * Words of a form, as many letters as there is room for: phones count and cut them each in their own
 * way, some in the middle of an emoji, which the cloud then refuses. Emits `change` with `value`, and `blur`.
 */
Component({
  properties: {
    value: String,
    most: { type: Number, value: limits.words },
    placeholder: String,
    /** How high it is at least, px; 0 for one line. */
    least: { type: Number, value: 0 },
    disabled: Boolean,
    /** Whether it says how many letters there are. */
    counts: Boolean,
  },
  data: {
    shown: '',
    count: 0,
  },
  observers: {
    value(value: string) {
      this.setData({ shown: value, count: letterCount(value) })
    },
  },
  methods: {
    type({ detail }: Typed) {
      const value = cutTo(detail.value, this.data.most)
      this.setData({ count: letterCount(value) })
      // What is typed stands in the field already: it takes another value only after that one.
      if (value !== detail.value)
        this.setData({ shown: detail.value }, () => this.setData({ shown: value }))
      this.triggerEvent('change', { value })
    },
    leave() {
      this.triggerEvent('blur')
    },
  },
})
