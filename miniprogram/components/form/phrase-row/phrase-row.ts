import { limits } from '../../../contract/limits'
import type { Phrases } from '../../../contract/phrase'
import { quietly } from '../../../services/cloud/call'
import { cityCategories } from '../../../services/cloud/categories'
import { joined } from '../../../services/words/letters'

type Said = keyof Phrases
type OnPhrase = WechatMiniprogram.BaseEvent<Record<string, never>, { phrase: string }>

/**
 * What people say often, one tap each; without network as last known, else nothing.
 * Emits `say` with all the words that stand there then.
 */
Component({
  properties: {
    /** What it is said for; empty for what has no phrases. */
    said: { type: String, value: '' as Said | '' },
    /** What stands there already. */
    words: String,
  },
  data: { phrases: [] as readonly string[] },
  observers: {
    said(said: Said | '') {
      void this.load(said)
    },
  },
  methods: {
    async load(said: Said | '') {
      if (!said) return this.setData({ phrases: [] })
      try {
        const { phrases } = await cityCategories()
        if (said === this.data.said) this.setData({ phrases: phrases[said] })
      } catch (failure) {
        quietly(failure)
      }
    },
    say({ currentTarget }: OnPhrase) {
      const { phrase } = currentTarget.dataset
      this.triggerEvent('say', { value: joined(this.data.words, phrase, limits.words) })
    },
  },
})
