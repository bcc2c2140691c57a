import { cloudNow } from '../../../services/device/clock'
import {
  asLong,
  isMonth,
  monthOf,
  type Period,
  periodAfter,
  periodWords,
} from '../../../services/words/periods'

type OnLength = WechatMiniprogram.BaseEvent<Record<string, never>, { length: 'month' | 'year' }>
type OnStep = WechatMiniprogram.BaseEvent<Record<string, never>, { step: number }>

const lengths = [
  { length: 'month', label: '按月' },
  { length: 'year', label: '按年' },
] as const

/** Chooses a month or a year, up to now. Emits `change` with `{ period }`. */
Component({
  properties: {
    /** The chosen Period. */
    period: String,
    /** Only years, without the choice of months. */
    years: Boolean,
    /** Only months, without the choice of years. */
    months: Boolean,
  },
  data: { lengths, chosen: 'month', words: '', later: false },
  observers: {
    period(period: Period) {
      const chosen = isMonth(period) ? 'month' : 'year'
      const latest = asLong(monthOf(cloudNow()), chosen, cloudNow())
      this.setData({ chosen, words: periodWords(period), later: period < latest })
    },
  },
  methods: {
    chooseLength({ currentTarget }: OnLength) {
      this.change(asLong(this.data.period, currentTarget.dataset.length, cloudNow()))
    },
    step({ currentTarget }: OnStep) {
      const { step } = currentTarget.dataset
      if (step < 0 || this.data.later) this.change(periodAfter(this.data.period, step))
    },
    change(period: Period) {
      this.triggerEvent('change', { period })
    },
  },
})
