import type { Procedures } from '../../../../typings/procedures'
import { areasOf } from '../../../services/cloud/areas'
import { call } from '../../../services/cloud/call'
import { load } from '../../../services/page/page-life'
import { pageData, withReload } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { open } from '../../../services/page/routes'

/** How long a community's code is; a grid's begins with it. */
const communityDigits = 12

/** A worker's own figures: for them, and without comparison. */
Page({
  ...withReload,

  data: {
    ...pageData,
    /** The community they work in. */
    community: '',
    figures: null as Procedures['figure.ofPerson']['result'] | null,
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
