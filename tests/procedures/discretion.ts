import type { Cloud } from '../../local/cloud/cloud.ts'

/** A mobile number that stands by itself, not among the digits of an id or a moment. */
const mobile = /(?<![0-9a-z])1[3-9]\d{9}(?![0-9a-z])/gi

type Look = Pick<Cloud, 'find'>

/**
 * Residents' numbers in a reply that whoever heard it has no business with: a whole number is for
 * themselves, for whoever has the report or made it for them, and for whoever is to call about a
 * rating. Those of staff are given out anyway.
 */
export function numbersOfStrangers(cloud: Look, openid: string, reply: unknown): string[] {
  const numbers = new Set(JSON.stringify(reply ?? null).match(mobile))
  if (numbers.size === 0) return []
  const [hearer] = cloud.find('people', { openid })
  return [...numbers].filter((number) => !mayHear(cloud, hearer?._id, number))
}

/** Whether somebody's bad rating waits for a call by this supervisor. */
function isToBeCalled(cloud: Look, hearer: unknown, reporter: unknown): boolean {
  const [supervisor] = cloud.find('people', { _id: hearer })
  const areas = ((supervisor?.roles ?? []) as { role: string; area: string }[])
    .filter(({ role }) => role === 'supervisor')
    .map(({ area }) => area)
  const waits = ({ status, revisitedAt, reviewAreas }: Record<string, unknown>) =>
    (status === 'opened' || (status === 'revisit' && revisitedAt === undefined)) &&
    (reviewAreas as string[]).some((area) => areas.includes(area))
  return cloud.find('remedies', { reporter, open: true }).some(waits)
}

function mayHear(cloud: Look, hearer: unknown, phone: string): boolean {
  const owners = cloud.find('people', { phone })
  const isOfStaff = ({ roles }: Record<string, unknown>) => (roles as unknown[]).length > 0
  if (owners.some((owner) => isOfStaff(owner) || owner._id === hearer)) return true
  if (owners.some(({ _id }) => isToBeCalled(cloud, hearer, _id))) return true
  const givenFor = cloud.find('reports', { 'onBehalf.phone': phone })
  if (owners.length + givenFor.length === 0) return true
  const theirs = owners.flatMap(({ _id }) => cloud.find('reports', { reporter: _id }))
  return [...givenFor, ...theirs].some((report) => {
    const { assignee, madeBy, reporter } = report as { assignee?: { id: string } } & typeof report
    return hearer !== undefined && [assignee?.id, madeBy, reporter].includes(hearer)
  })
}

/** What no line of a log may hold: an openid, a number to call, words, or exact coordinates. */
const indiscretions = [/oOpenidOf/, /\bo[\w-]{27}\b/, mobile, /[\u4e00-\u9fff]/, /\d\.\d{5,}/]

/** The lines of a log that tell of people. */
export const indiscreet = (log: readonly string[]): string[] =>
  log.filter((line) => indiscretions.some((pattern) => line.search(pattern) >= 0))
