import { limits } from '../../../contract/limits'
import type { Problem } from '../../../services/device/problem'
import { forgetFiles } from '../../../services/media/kept-files'
import { choosePhotos } from '../../../services/media/photos'

type AtPath = WechatMiniprogram.BaseEvent<Record<string, never>, { path: string }>

/** Photos of a form: taken, looked at, taken out again. Emits `change` with all paths that remain. */
Component({
  properties: {
    /** Where the photos are kept on this phone. */
    paths: { type: Array, value: [] as string[] },
    most: { type: Number, value: limits.photos },
  },
  data: {
    busy: false,
    /** Why photos were not kept. */
    problem: null as Problem | null,
  },
  methods: {
    async add() {
      if (this.data.busy) return
      this.setData({ busy: true })
      const { paths, problem } = await choosePhotos(this.data.most - this.data.paths.length)
      if (paths.length > 0) this.change([...this.data.paths, ...paths])
      this.setData({ busy: false, problem })
    },
    remove({ currentTarget }: AtPath) {
      const { path } = currentTarget.dataset
      forgetFiles([path])
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
