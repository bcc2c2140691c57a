import { call } from '../../../../services/cloud/call'
import { newToken } from '../../../../services/cloud/token'
import { chooseOne } from '../../../../services/page/choose'
import { take } from '../../../../services/page/page-life'
import { recordPane } from '../../../../services/page/record-pane'
import { open } from '../../../../services/page/routes'
import type { WhistleView } from '../../../../services/words/whistle-view'
import { noOutside, outsideOf } from './outside'
import { actions, offersOf } from './whistle-actions'

type Link = { whistle: string; link: string; until: number; label: string; path: string }

/** Made once a whistle: the same unit asked for twice gets one link. */
const tokens = new Map<string, string>()

function tokenOf(whistle: string): string {
  const token = tokens.get(whistle) ?? newToken()
  tokens.set(whistle, token)
  return token
}

/** A whistle as the community and its supervisors see it: to be blown, ruled on, looked at. */
recordPane(
  {
    fetch: (whistleId) => call('whistle.detail', { whistleId }),
    show: (whistle) => ({ whistle, outside: outsideOf(whistle) }),
    offers: offersOf,
    actions,
  },
  {
    data: {
      whistle: null as WhistleView | null,
      outside: noOutside,
      link: null as Link | null,
    },
    methods: {
      openReport() {
        open('/packages/steward/report/report', { id: this.data.whistle?.report ?? '' })
      },

      /** A link for a called unit that has no account here. */
      async giveLink() {
        const { whistle, outside } = this.data
        const { units } = outside
        const unit = units.length > 1 ? await chooseOne(units, ({ name }) => name) : units[0]
        if (!whistle || !unit) return
        const { code: department, name } = unit
        const token = `${tokenOf(whistle.id)}${whistle.departments.indexOf(unit)}`
        const words = { busy: '正在做链接…', done: '' }
        const action = async () => {
          const made = await call('whistle.link', { whistleId: whistle.id, token, department })
          const path = `/packages/officer/link/link?q=${encodeURIComponent(made.link)}`
          this.setData({
            link: { ...made, whistle: whistle.id, path, label: `${name}打开就能办这声哨` },
          })
        }
        await take(this, words, action)
      },
    },
  },
)
