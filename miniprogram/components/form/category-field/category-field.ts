import { asCallError } from '../../../services/cloud/call'
import { type Categories, type Category, cityCategories } from '../../../services/cloud/categories'
import { find, grouped, shownFirst } from './find-categories'

type OnCode = WechatMiniprogram.BaseEvent<Record<string, never>, { code: string }>
type Chosen = WechatMiniprogram.CustomEvent<{ code: string }>

const none: Categories = {
  name: '',
  bounds: [],
  common: [],
  phrases: { contact: [], note: [], ask: [], finish: [], answer: [] },
  departments: [],
  categories: [],
}

/** What it is about: a search, the commonest kinds, and a sheet of all. Emits `choose` with a Category. */
Component({
  properties: {
    /** The chosen code. */
    value: String,
  },
  data: {
    all: none,
    first: [] as Category[],
    typed: '',
    found: [] as Category[],
    groups: [] as ReturnType<typeof grouped>,
    unfolded: false,
    problem: '',
  },
  observers: {
    'all, value'(all: Categories, value: string) {
      this.setData({ first: shownFirst(all, value) })
    },
    // somebody may type before the kinds have arrived
    'all, typed'(all: Categories, typed: string) {
      this.setData({ found: find(all, typed) })
    },
  },
  lifetimes: {
    attached() {
      void this.load()
    },
  },
  methods: {
    async load() {
      try {
        this.setData({ all: await cityCategories(), problem: '' })
      } catch (failure) {
        this.setData({ problem: asCallError(failure).message })
      }
    },
    type({ detail }: WechatMiniprogram.Input) {
      this.setData({ typed: detail.value })
    },
    chooseInGrid({ detail }: Chosen) {
      this.choose(detail.code)
    },
    chooseInList({ currentTarget }: OnCode) {
      this.choose(currentTarget.dataset.code)
    },
    choose(code: string) {
      const category = this.data.all.categories.find((one) => one.code === code)
      this.setData({ typed: '', unfolded: false })
      if (category) this.triggerEvent('choose', category)
    },
    unfold() {
      this.setData({ groups: grouped(this.data.all), unfolded: true })
    },
    fold() {
      this.setData({ unfolded: false })
    },
  },
})
