import { everyone } from '../../../core/procedure/caller.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { actBySaying, saying } from '../act-by-saying.ts'

/** The reporter adds to what they said (补充), unasked: words, photos or voice; the clock goes on as it did. */
export const addToReport = procedure({
  who: everyone,
  input: saying,
  run: (call) =>
    actBySaying(call, {
      action: 'add',
      as: () => 'reporter',
      step: ({ status }, content) => ({ action: 'add', to: status, content }),
    }),
})
