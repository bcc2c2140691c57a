type AtCode = WechatMiniprogram.BaseEvent<Record<string, never>, { code: string }>

/** The commonest kinds of report, one tap each; the last cell opens all of them. */
Component({
  properties: {
    /** { code, name, icon } */
    categories: Array,
    /** The chosen code. */
    value: String,
  },
  methods: {
    choose({ currentTarget }: AtCode) {
      this.triggerEvent('choose', { code: currentTarget.dataset.code })
    },
    more() {
      this.triggerEvent('more')
    },
  },
})
