import type { Replied } from '../../../local/cloud/cloud.ts'

/** A mobile number that stands by itself, not among the digits of an id or a moment. */
const mobile = /(?<![0-9a-z])1[3-9]\d{9}(?![0-9a-z])/gi

/** Whatever somebody may give as the number to call them at: a mobile's, or a landline's. */
const number = /(?<![0-9a-z])(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?![0-9a-z])/gi

/** Finds documents by their collection and what their fields are, as they lie there now. */
type Look = (
  collection: string,
  query: Record<string, string | boolean>,
) => readonly Record<string, unknown>[]

/**
 * Residents' numbers in a reply that whoever heard it has no business with: a whole number is for
 * themselves, for whoever has the report or made it for them, and for whoever is to call about a
 * rating. Those of staff are given out anyway. Without an openid, nobody known heard it.
 */
export function numbersOfStrangers(
  look: Look,
  openid: string | undefined,
  reply: unknown,
): string[] {
  const numbers = new Set(JSON.stringify(reply ?? null).match(number))
  if (numbers.size === 0) return []
  const [recipient] = openid === undefined ? [] : look('people', { openid })
  return [...numbers].filter((number) => !mayHear(look, recipient, number))
}

/** Says of each stranger's number in a reply who heard it, and through what. */
export const heardOfStrangers = (look: Look, { name, event, caller, result }: Replied): string[] =>
  numbersOfStrangers(look, caller.openid, result).map(
    (number) =>
      `${caller.openid ?? 'nobody'} heard ${number} through ${Object(event).procedure ?? name}`,
  )

/** Whether somebody's bad rating waits for a call by this supervisor. */
function isToBeCalled(look: Look, recipient: Record<string, unknown>, reporter: string): boolean {
  const areas = (recipient.roles as { role: string; area: string }[])
    .filter(({ role }) => role === 'supervisor')
    .map(({ area }) => area)
  const waits = ({ status, revisitedAt, reviewAreas }: Record<string, unknown>) =>
    (status === 'opened' || (status === 'revisit' && revisitedAt === undefined)) &&
    (reviewAreas as string[]).some((area) => areas.includes(area))
  return look('remedies', { reporter, open: true }).some(waits)
}

function mayHear(
  look: Look,
  recipient: Record<string, unknown> | undefined,
  phone: string,
): boolean {
  const owners = look('people', { phone })
  const isOfStaff = ({ roles }: Record<string, unknown>) => (roles as unknown[]).length > 0
  if (owners.some((owner) => isOfStaff(owner) || owner._id === recipient?._id)) return true
  const givenFor = look('reports', { 'onBehalf.phone': phone })
  if (owners.length + givenFor.length === 0) return true
  if (recipient === undefined) return false
  const ids = owners.map(({ _id }) => String(_id))
  if (ids.some((id) => isToBeCalled(look, recipient, id))) return true
  const theirs = ids.flatMap((reporter) => look('reports', { reporter }))
  return [...givenFor, ...theirs].some((report) => {
    const { assignee, madeBy, reporter } = report as { assignee?: { id: string } } & typeof report
    return [assignee?.id, madeBy, reporter].includes(recipient._id)
  })
}

/** What no line of a log may hold: an openid, a number to call, words, or exact coordinates. */
const indiscretions = [/oOpenidOf/, /\bo[\w-]{27}\b/, mobile, /[\u4e00-\u9fff]/, /\d\.\d{5,}/]

/** The lines of a log that tell of people, among them those that hold one of these openids. */
export const indiscreet = (log: readonly string[], openids: readonly string[] = []): string[] =>
  log.filter(
    (line) =>
      indiscretions.some((pattern) => line.search(pattern) >= 0) ||
      openids.some((openid) => line.includes(openid)),
  )

/** @throws Error that says what was told of people, if anything was */
export function expectDiscretion(told: readonly string[]): void {
  if (told.length > 0) throw new Error(`people were told of:\n${told.join('\n')}`)
}
