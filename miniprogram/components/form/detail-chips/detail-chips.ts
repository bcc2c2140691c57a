import type { Category } from '../../../services/cloud/categories'
import type { ChosenDetails } from '../../../services/outbox/drafts'

type Asked = Category['details']
type OnChoice = WechatMiniprogram.BaseEvent<Record<string, never>, { ask: string; choice: string }>

/**
 * What a category asks, a chip for each of the answers; a second tap takes one back, none is needed.
 * Emits `change` with `details`.
 */
Component({
  properties: {
    /** What is asked: the `details` of a Category. */
    asked: { type: Array, value: [] as Asked },
    /** What was tapped so far: ChosenDetails. */
    chosen: { type: null, value: null as ChosenDetails | null },
  },
  methods: {
    choose({ currentTarget }: OnChoice) {
      const { ask, choice } = currentTarget.dataset
      const { [ask]: before, ...others } = this.data.chosen ?? {}
      const details = before === choice ? others : { ...others, [ask]: choice }
      this.triggerEvent('change', { details })
    },
  },
})
