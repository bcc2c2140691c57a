import { describe } from 'vitest'
import { remedyKind } from '../../cloudfunctions/matters/remedy/rules/remedy-kind.ts'
import { reportKind } from '../../cloudfunctions/matters/report/rules/report-kind.ts'
import { whistleKind } from '../../cloudfunctions/matters/whistle/rules/whistle-kind.ts'
import { aReport } from '../rules/help/example.ts'
import { openedRemedy } from '../rules/remedy/example-remedy.ts'
import { aWhistle } from '../rules/whistle/example-whistle.ts'
import { conforms } from './conformance.ts'

describe('reports', () => {
  conforms('report', {
    kind: reportKind,
    record: aReport(),
    step: { action: 'accept', to: 'handling' },
    notice: { action: 'remind', to: 'assigned' },
  })
})

describe('whistles', () => {
  conforms('whistle', {
    kind: whistleKind,
    record: aWhistle(),
    step: { action: 'blow', to: 'blown' },
    notice: { action: 'note', to: 'asked' },
  })
})

describe('remedies', () => {
  conforms('remedy', {
    kind: remedyKind,
    record: openedRemedy(),
    step: { action: 'call', to: 'contacted' },
    notice: { action: 'reply', to: 'opened' },
  })
})
