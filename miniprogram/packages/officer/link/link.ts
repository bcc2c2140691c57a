import { actionToken } from '../../../services/cloud/action-token'
import { call } from '../../../services/cloud/call'
import { modeClass } from '../../../services/page/mode'
import { load } from '../../../services/page/page-life'
import { pageData } from '../../../services/page/page-parts'
import { replaceWith } from '../../../services/page/routes'

/** The door for an outside unit: a signed link, bound to the first who opens it, leads to its whistle. */
Page({
  data: {
    ...pageData,
  },

  link: '',

  /** `q` is the link, as WeChat hands it over. */
  onLoad({ q = '' }: { q?: string }) {
    this.link = decodeURIComponent(q)
    this.setData({ mode: modeClass() })
    void this.load()
  },

  load() {
    return load(this, async () => {
      const token = actionToken('link', this.link)
      const { id } = await call('whistle.openLink', { link: this.link, token })
      replaceWith('/packages/officer/whistle/whistle', { id })
    })
  },
})
