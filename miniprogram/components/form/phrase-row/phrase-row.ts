import { limits } from '../../../contract/limits'
import type { Phrases } from '../../../contract/phrase'
import { quietly } from '../../../services/cloud/call'
import { cityCategories } from '../../../services/cloud/categories'
import { joined } from '../../../services/words/letters'
import { phrasesFor } from './phrases-for'

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
    /** The code of the kind that it is said of, if that has phrases of its own. */
    category: String,
    /** What stands there already. */
    words: String,
  },
  data: { phrases: [] as readonly string[] },
  observers: {
    'said, category'(said: Said | '', category: string) {
      void this.load(said, category)
    },
  },
  methods: {
    async load(said: Said | '', category: string) {
      if (!said) return this.setData({ phrases: [] })
      try {
        const phrases = phrasesFor(await cityCategories(), said, category)
        if (said === this.data.said) this.setData({ phrases })
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
