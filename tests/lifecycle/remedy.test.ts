import { remedyKind } from '../../cloudfunctions/matters/remedy/rules/remedy-kind.ts'
import { openedRemedy } from '../rules/remedy/example-remedy.ts'
import { conforms } from './conformance.ts'

conforms('remedy', {
  kind: remedyKind,
  record: openedRemedy(),
  step: { action: 'call', to: 'contacted' },
  notice: { action: 'reply', to: 'opened' },
})
