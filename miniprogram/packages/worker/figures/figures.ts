import type { Procedures } from '../../../../typings/procedures'
import { areasOf } from '../../../services/areas'
import { call } from '../../../services/cloud'
import { modeClass } from '../../../services/mode'
import { load } from '../../../services/page-life'
import { loading, type PageState, ready } from '../../../services/page-state'
import { open } from '../../../services/routes'

/** How long a community's code is; a grid's begins with it. */
const communityDigits = 12

/** What a worker's own work comes to: for them, and for nobody's comparison. */
Page({
  data: {
    mode: '',
    state: loading as PageState,
    told: '',
    /** The community they work in. */
    community: '',
    figures: null as Procedures['figure.ofPerson']['result'] | null,
  },

  onShow() {
    this.setData({ mode: modeClass() })
    void this.load()
  },

  async onPullDownRefresh() {
    await this.load()
    void wx.stopPullDownRefresh()
  },

  load() {
    return load(this, async () => {
      const [figures, [held]] = await Promise.all([call('figure.ofPerson', {}), areasOf('worker')])
      const community = held?.area.slice(0, communityDigits) ?? ''
      this.setData({ figures, community, state: ready, told: '' })
    })
  },

  openCommunity() {
    open('/packages/steward/figures/figures', { area: this.data.community })
  },
})
