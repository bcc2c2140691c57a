import { handlers } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { asHolder } from '../act.ts'
import { actBySaying, saying } from '../act-by-saying.ts'
import { isHolder } from '../rules/see.ts'

/** Tells how it goes (进展), in words, photos or by voice: whoever has it, or a joined officer. */
export const noteProgress = procedure({
  who: [...handlers, 'officer'],
  input: saying,
  run: (call) =>
    actBySaying(call, {
      action: 'note',
      as: (report) => (isHolder(report, call.caller) ? asHolder(report) : 'officer'),
      step: (_, content) => ({ action: 'note', to: 'handling', content }),
    }),
})
