import { AT_ONCE } from '../../core/cloud/database.ts'
import { keptFolder } from '../../core/files/take-over.ts'
import { filesOf, linksTo, shownOf } from '../../core/lifecycle/content.ts'
import { takeStepOn } from '../../core/lifecycle/take-step.ts'
import type { Context, OwnData } from '../../core/procedure/context.ts'
import { readReportNames } from './read-report-names.ts'
import { type Report, reports } from './report-record.ts'
import { erasingStep, leavingStep } from './rules/erased-report.ts'
import { reportKind } from './rules/report-kind.ts'
import { reportSheets } from './rules/report-sheets.ts'

/** How many reports are erased in one go: few enough for a call. */
const PAGE = 5

/** What somebody reported, and all that was said in it. */
export const ownReports: OwnData = {
  async export(context, person) {
    const options = { order: { createdAt: 'down' }, limit: AT_ONCE } as const
    const own = await context.db.find(reports, { reporter: person }, options)
    const names = await readReportNames(
      context,
      own.map(({ _id }) => _id),
    )
    const shown = own.flatMap((report) =>
      shownOf(filesOf(report), report.visibility === 'restricted'),
    )
    const links = await context.files.links(...linksTo(shown))
    return reportSheets({ person, reports: own, names, links })
  },
  async erase(context, person, erasing) {
    const own = await context.db.find(reports, { reporter: person }, { limit: PAGE })
    for (const { _id } of own) {
      await erasing({ kind: 'report', id: _id })
      await withdraw(context, _id, person)
      await erase(context, _id, person)
    }
    return own.length < PAGE ? 'done' : 'more'
  },
  foldersOf: async (context, { kind, id }) =>
    kind === 'report' ? [{ path: keptFolder(context, reports.name, id) }] : [],
}

const isTheirs = ({ reporter }: Report, person: string): boolean => reporter === person

/** Withdraws a report of somebody who leaves, if it is open. */
const withdraw = (context: Context, id: string, person: string) =>
  takeStepOn(context, reportKind, id, (report) => {
    if (!report.open || !isTheirs(report, person)) return undefined
    const token = `leave-${report.version}`
    const acting = { by: person, as: 'reporter', at: context.now, token } as const
    return { step: leavingStep(context.now), acting }
  })

/** Takes all that was said and shown: files first, so that none is forgotten. */
const erase = (context: Context, id: string, person: string) =>
  takeStepOn(context, reportKind, id, async (report) => {
    if (!isTheirs(report, person)) return undefined
    await context.files.remove(filesOf(report))
    const token = `leave-${report.version}`
    const acting = { by: 'system', as: 'system', at: context.now, token } as const
    return { step: erasingStep(report), acting }
  })
