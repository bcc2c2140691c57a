type AtUrl = WechatMiniprogram.BaseEvent<Record<string, never>, { url: string }>

/** Photos side by side, one below the other in 长辈版; a tap shows one large. */
Component({
  properties: {
    /** Links of the photos. */
    photos: { type: Array, value: [] as string[] },
    /** Words in the corners, by index: 处理前, 处理后. */
    captions: Array,
  },
  methods: {
    preview({ currentTarget }: AtUrl) {
      wx.previewImage({ urls: this.data.photos, current: currentTarget.dataset.url })
    },
  },
})
