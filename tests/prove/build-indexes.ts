import { reports } from '../../cloudfunctions/matters/report/report-record.ts'
import type { TownCloud } from '../procedures/help/cloud-of-town.ts'

/**
 * Has a cloud build the indexes of its reports: it does so at the first question that needs one, which
 * over very many takes longer than the SDK waits for an answer.
 */
export function buildIndexes({ cloud }: TownCloud): void {
  for (const { keys } of reports.indexes) {
    // By its id a document is found without any index.
    const asked = Object.keys(keys).filter((field) => field !== '_id')
    cloud.find(reports.name, Object.fromEntries(asked.map((field) => [field, ''])))
  }
}
