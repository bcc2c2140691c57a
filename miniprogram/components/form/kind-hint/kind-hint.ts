import { quietly } from '../../../services/cloud/call'
import { type Category, cityCategories } from '../../../services/cloud/categories'
import { suggested } from '../category-field/suggest-categories'

type OnCode = WechatMiniprogram.BaseEvent<Record<string, never>, { code: string }>

/** The city's kinds, by each place where they are suggested; none before they have arrived. */
const kindsOf = new WeakMap<object, readonly Category[]>()

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
    kinds: [] as Category[],
  },
  observers: {
    'words, value'() {
      this.suggest()
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
        kindsOf.set(this, categories)
        this.suggest()
      } catch (failure) {
        quietly(failure)
      }
    },
    /** Letter by letter, so the page is told only of what is new. */
    suggest() {
      const { words, value, kinds: shown } = this.data
      const kinds = value ? [] : suggested(kindsOf.get(this) ?? [], words)
      const codes = (some: readonly Category[]) => some.map(({ code }) => code).join()
      if (codes(kinds) !== codes(shown)) this.setData({ kinds })
    },
    choose({ currentTarget }: OnCode) {
      const kind = this.data.kinds.find(({ code }) => code === currentTarget.dataset.code)
      if (kind) this.triggerEvent('choose', kind)
    },
  },
})
