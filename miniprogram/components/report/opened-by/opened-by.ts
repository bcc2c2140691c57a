import type { Procedures } from '../../../../typings/procedures'
import { call, quietly } from '../../../services/cloud/call'
import { whenWords } from '../../../services/words/date-words'

type Told = Procedures['privacy.openings']['result']

/**
 * Who opened a report that is not public: how often and as what, for its reporter; who and when, for
 * a supervisor. To whom the cloud tells nothing, there is nothing to see.
 */
Component({
  properties: {
    /** The report's id. */
    report: String,
  },
  data: {
    roles: [] as Told['byRole'],
    openings: [] as { who: string; when: string }[],
    more: false,
    known: false,
  },
  observers: {
    report(id: string) {
      if (id) this.ask(id).catch(quietly)
    },
  },
  methods: {
    async ask(reportId: string) {
      const { byRole, openings, more } = await call('privacy.openings', { reportId })
      const rows = openings.map(({ who, at }) => ({ who, when: whenWords(at) }))
      this.setData({ roles: byRole, openings: rows, more, known: true })
    },
  },
})
