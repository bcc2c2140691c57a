import type { Procedures } from '../../../../typings/procedures'
import { call } from '../../../services/cloud/call'
import { load } from '../../../services/page/page-life'
import { aboutRecord, pageData, withReload } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'

/** What one worker's work comes to, for the steward who answers for them. */
Page({
  ...withReload,
  ...aboutRecord,

  data: {
    ...pageData,
    figures: null as Procedures['figure.ofWorker']['result'] | null,
  },

  load() {
    return load(this, async () => {
      const figures = await call('figure.ofWorker', { worker: this.id })
      this.setData({ figures, state: ready, told: '' })
    })
  },
})
