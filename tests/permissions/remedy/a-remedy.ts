import { fingerprint } from '../../../cloudfunctions/core/cloud/identity.ts'
import { streetOf } from '../../../cloudfunctions/directory/place/rules/area.ts'
import { theCity } from '../../../cloudfunctions/entries/city.ts'
import type { Remedy } from '../../../cloudfunctions/matters/remedy/remedy-record.ts'
import { newRemedy, remedyOf } from '../../../cloudfunctions/matters/remedy/rules/new-remedy.ts'
import type { Report } from '../../../cloudfunctions/matters/report/report-record.ts'
import type { RemedyStatus } from '../../../miniprogram/contract/remedy.ts'
import { secret } from '../../procedures/help/cloud-of-town.ts'
import { district, street } from '../../procedures/help/town.ts'

/**
 * The remedy of a report as it stands in a status: since it was being mended there is something to
 * mend; an appeal was moved by somebody else. A street without a supervisor leaves it to the district.
 */
export function aRemedy(report: Report, status: RemedyStatus, now: number): Remedy {
  const inStreet = streetOf(report.place.grid ?? '') === street
  const remedy = newRemedy(
    {
      id: fingerprint(secret, remedyOf(report._id)),
      report,
      reporter: report.reporter ?? '',
      rating: { level: 1, reasons: ['slow'], words: '慢' },
      reviewAreas: [inStreet ? street : district],
      now,
    },
    theCity,
  )
  const mended = status === 'rectifying' || status === 'revisit' || status === 'done'
  return {
    ...remedy,
    status,
    open: status !== 'done',
    ...(mended ? { mend: 1 } : {}),
    ...(status === 'appealed' ? { appeal: { by: 'mover', version: 1, votes: [] } } : {}),
  }
}
