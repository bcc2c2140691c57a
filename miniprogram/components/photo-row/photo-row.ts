import { limits } from '../../contract/limits'
import { choosePhotos, forgetPhotos } from '../../services/photos'

type AtPath = WechatMiniprogram.BaseEvent<Record<string, never>, { path: string }>

/** Photos of a form: taken, looked at, taken out again. Emits `change` with all paths that remain. */
Component({
  properties: {
    /** Where the photos are kept on this phone. */
    paths: { type: Array, value: [] as string[] },
    most: { type: Number, value: limits.photos },
  },
  data: { busy: false },
  methods: {
    async add() {
      if (this.data.busy) return
      this.setData({ busy: true })
      try {
        const more = await choosePhotos(this.data.most - this.data.paths.length)
        if (more.length > 0) this.change([...this.data.paths, ...more])
      } catch (failure) {
        console.warn(failure)
        wx.showToast({ title: '这张没存下，请再拍一次', icon: 'none' })
      } finally {
        this.setData({ busy: false })
      }
    },
    remove({ currentTarget }: AtPath) {
      const { path } = currentTarget.dataset
      forgetPhotos([path])
      this.change(this.data.paths.filter((other) => other !== path))
    },
    preview({ currentTarget }: AtPath) {
      wx.previewImage({ urls: this.data.paths, current: currentTarget.dataset.path })
    },
    change(paths: string[]) {
      this.triggerEvent('change', { paths })
    },
  },
})
