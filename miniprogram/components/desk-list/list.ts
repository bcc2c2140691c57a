import type { Procedures } from '../../../typings/procedures'
import { call } from '../../services/cloud'
import type { Wanted } from './scope'

/** A list of reports in the order they are due; `more` when it does not show all of them. */
export type List = Procedures['report.desk']['result']

/** Fetches a list. @throws CallError */
export const fetchList = ({ scope, area }: Wanted): Promise<List> =>
  scope === 'mine' ? call('report.desk', {}) : call('report.inArea', { area, scope })
