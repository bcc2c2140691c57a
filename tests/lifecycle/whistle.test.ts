import { whistleKind } from '../../cloudfunctions/matters/whistle/rules/whistle-kind.ts'
import { aWhistle } from '../rules/whistle/example-whistle.ts'
import { conforms } from './conformance.ts'

conforms('whistle', {
  kind: whistleKind,
  record: aWhistle(),
  step: { action: 'blow', to: 'blown' },
  notice: { action: 'note', to: 'asked' },
})
