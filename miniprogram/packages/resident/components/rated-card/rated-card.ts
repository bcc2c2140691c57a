import type { Rated } from '../../services/remedy'

/** What a reporter said of the service, the second time beside the first, and what became of it. */
Component({
  properties: {
    /** A Rated. */
    rated: { type: null, value: null as Rated | null },
  },
})
