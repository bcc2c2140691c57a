import type { Procedures } from '../../../../typings/procedures'
import { areasOf } from '../../../services/areas'
import { call } from '../../../services/cloud'
import { load } from '../../../services/page-life'
import { fresh, shows } from '../../../services/page-parts'
import { ready } from '../../../services/page-state'
import { open } from '../../../services/routes'

/** How long a community's code is; a grid's begins with it. */
const communityDigits = 12

/** What a worker's own work comes to: for them, and for nobody's comparison. */
Page({
  ...fresh,

  data: {
    ...shows,
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
