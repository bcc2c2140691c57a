import type { Effects } from '../../core/procedure/context.ts'
import type { AnySource } from '../../core/tally/source.ts'
import { touchFor } from './touch.ts'

/** What figures do once something happened to a record that they count: they count anew, once for all of it. */
export const countAnew =
  (source: AnySource): NonNullable<Effects<{ _id: string }, { action?: string }>['atLast']> =>
  async (context, record, entries) => {
    const { uncounted = [] } = source
    const tells = ({ action }: { action?: string }) =>
      action !== undefined && uncounted.includes(action)
    if (!entries.every(tells)) await touchFor(context, source, record)
  }
