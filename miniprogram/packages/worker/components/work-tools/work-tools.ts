import { chooseOne } from '../../../../services/page/choose'
import type { Tool } from '../../handle/handler-tools'

type OnTool = WechatMiniprogram.BaseEvent<Record<string, never>, { action: Tool['action'] }>

/**
 * What else a handler may do, beside the page's one next action: the commonest as a row, the rest
 * behind 更多. Emits `choose` with the tool; one that is closed says why.
 */
Component({
  properties: {
    /** Tools, the first ones of them shown as a row. */
    tools: { type: Array, value: [] as Tool[] },
    /** Tools that 更多 lists. */
    rest: { type: Array, value: [] as Tool[] },
    /** Why others are not offered now. */
    why: String,
  },
  methods: {
    choose({ currentTarget }: OnTool) {
      this.emit(this.data.tools.find(({ action }) => action === currentTarget.dataset.action))
    },
    async more() {
      this.emit(await chooseOne(this.data.rest, ({ label }) => label, this.data.why))
    },
    emit(tool: Tool | undefined) {
      if (tool) this.triggerEvent('choose', tool)
    },
  },
})
