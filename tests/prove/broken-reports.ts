import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'
import { isOpen } from '../../miniprogram/contract/status.ts'

/** What is wrong with reports that are not whole: half a change, a step twice, one without trace. */
export function brokenIn(reports: readonly Report[]): string[] {
  return reports.flatMap((report) => {
    const { _id, version, status, open, history, assignee } = report
    const wrong = [
      history.every((entry, i) => entry.version === i + 1) || 'a version without its entry',
      history.length === version || `version ${version} after ${history.length} entries`,
      history.at(-1)?.to === status || `stands at ${status}, last led to ${history.at(-1)?.to}`,
      history.every(({ from }, i) => from === history[i - 1]?.to) || 'a step from elsewhere',
      isOpen[status] === open || `open is ${open} at ${status}`,
      assignee !== undefined || status === 'pool' || 'nobody has it',
      new Set(history.map(({ token, by }) => `${token} ${by}`)).size === version || 'a token twice',
    ]
    return wrong.filter((line) => line !== true).map((line) => `${_id}: ${line}`)
  })
}

/** Whether exactly those partly solved have a report for the rest, and nothing still should follow. */
export function unsettledIn(reports: readonly Report[]): string[] {
  const rests = new Map(reports.filter(({ restOf }) => restOf).map((rest) => [rest.restOf, rest]))
  return reports.flatMap(({ _id, history, outbox }) => {
    const partly = history.some(({ answer }) => answer === 'partly')
    return [
      ...(outbox === undefined ? [] : [`${_id}: something still is to follow`]),
      ...(partly === rests.has(_id) ? [] : [`${_id}: ${partly ? 'without' : 'with'} a rest`]),
    ]
  })
}
