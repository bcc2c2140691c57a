/** What a handler goes on with when there is nothing left to do about a report. */
import { wantedOf } from '../../../components/desk/desk-list/desk-scopes'
import { fetchList } from '../../../components/desk/desk-list/fetch-list'
import { scopesOf } from '../../../contract/desk'
import { quietly } from '../../../services/cloud/call'
import { currentMe } from '../../../services/cloud/session'

/** A report of my own that something is to be done about. */
export type NextMatter = { id: string; title: string }

/**
 * The worst on my desk that something is to be done about, besides one that is over; nothing where
 * none is left, or that can't be asked: then the way back to the desk is left.
 */
export async function nextMatter(over: string): Promise<NextMatter | null> {
  try {
    const { roles } = await currentMe()
    const mine = roles.find(({ role }) => scopesOf[role].includes('mine'))
    if (!mine) return null
    const { cards } = await fetchList(wantedOf(mine.role, 'mine', ''))
    const reports = cards.filter((card) => card.kind === 'report')
    const next = reports.find((report) => report.next && report.id !== over)
    return next ? { id: next.id, title: next.title } : null
  } catch (failure) {
    quietly(failure)
    return null
  }
}
