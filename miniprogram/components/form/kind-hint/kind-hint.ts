import { quietly } from '../../../services/cloud/call'
import { type Category, cityCategories } from '../../../services/cloud/categories'
import { suggested } from '../category-field/suggest-categories'

type OnCode = WechatMiniprogram.BaseEvent<Record<string, never>, { code: string }>

/**
 * The one or two kinds that what was written is likely about, one tap each, as long as none is chosen;
 * it chooses none by itself. Emits `choose` with a Category, as `category-field` does.
 */
Component({
  properties: {
    /** What was written. */
    words: String,
    /** The code chosen already. */
    value: String,
  },
  data: {
    all: [] as readonly Category[],
    kinds: [] as Category[],
  },
  observers: {
    'all, words, value'(all: readonly Category[], words: string, value: string) {
      const kinds = value ? [] : suggested(all, words)
      const shown = this.data.kinds
      const same = kinds.length === shown.length && kinds.every((kind, n) => kind === shown[n])
      if (!same) this.setData({ kinds })
    },
  },
  lifetimes: {
    attached() {
      void this.load()
    },
  },
  methods: {
    /** Without the city's kinds there is nothing to suggest; the field of kinds says so. */
    async load() {
      try {
        const { categories } = await cityCategories()
        this.setData({ all: categories })
      } catch (failure) {
        quietly(failure)
      }
    },
    choose({ currentTarget }: OnCode) {
      const kind = this.data.kinds.find(({ code }) => code === currentTarget.dataset.code)
      if (kind) this.triggerEvent('choose', kind)
    },
  },
})
