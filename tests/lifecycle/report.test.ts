import { reportKind } from '../../cloudfunctions/matters/report/rules/report-kind.ts'
import { aReport } from '../rules/help/example.ts'
import { conforms } from './conformance.ts'

conforms('report', {
  kind: reportKind,
  record: aReport(),
  step: { action: 'accept', to: 'handling' },
  notice: { action: 'remind', to: 'assigned' },
})
