type Photo = WechatMiniprogram.BaseEvent<Record<string, never>, { url: string }>

/** One step of a report's life: who did what, when, with words and photos. */
Component({
  properties: {
    icon: String,
    title: String,
    when: String,
    words: String,
    /** Links of its photos. */
    photos: { type: Array, value: [] as string[] },
    /** now: the newest · plain · dept: a department's. */
    tone: String,
    /** The oldest: no thread leads on from it. */
    last: Boolean,
  },
  methods: {
    preview({ currentTarget }: Photo) {
      wx.previewImage({ urls: this.data.photos, current: currentTarget.dataset.url })
    },
  },
})
