import type { Rating } from '../../cloudfunctions/matters/rating/rating-record.ts'
import type { Remedy } from '../../cloudfunctions/matters/remedy/remedy-record.ts'
import type { Report } from '../../cloudfunctions/matters/report/report-record.ts'
import type { Whistle } from '../../cloudfunctions/matters/whistle/whistle-record.ts'

/** What a record counts as, by the names of the figures' cells. */
export type Counted = Record<string, number>

const hour = 3_600_000
const count = (held: boolean): number => (held ? 1 : 0)

/** What a history tells from beginning to end, step by step. */
function walked(history: Report['history']) {
  let [status, answer, first]: (string | undefined)[] = []
  let [firstContact, finishedAt]: (number | undefined)[] = []
  let [late, lateContact, sent, returned, again, done] = [false, false, false, false, false, false]
  let [served, withdrawn] = [false, false]
  for (const { action, at, from, to, whom, fired = [], ...entry } of history) {
    const wasLate = entry.late === true
    withdrawn ||= action === 'withdraw'
    served ||= !withdrawn && entry.version > 1 && !['reporter', 'system'].includes(entry.as)
    if (sent) first ??= ['accept', 'return', 'assign'].includes(action) ? action : undefined
    sent ||= whom !== undefined
    returned ||= action === 'return'
    lateContact ||= fired.includes('contact') || (action === 'contact' && wasLate)
    late ||= fired.some((id) => /^late-\d/.test(id)) || (action === 'finish' && wasLate)
    if (action === 'contact') firstContact ??= at
    if (action === 'finish') {
      done = true
      finishedAt = at
      answer = undefined
    }
    const opens = ['pool', 'assigned', 'handling'].includes(to)
    again ||= (from === 'closed' || from === 'done') && opens
    if ((from === 'closed' || from === 'declined') && opens) answer = undefined
    answer = entry.answer ?? answer
    status = to
  }
  const facts = { late, lateContact, sent, returned, again, done, served }
  return { ...facts, status, answer, first, firstContact, finishedAt }
}

/** What a report counts as: its history walked through from the beginning. */
export function countReport({ history, source, createdAt }: Report): Counted {
  const waited = source !== 'patrol'
  const { status, answer, first, late, done, ...told } = walked(history)
  const handled = status === 'done' || status === 'closed'
  const contacted = told.firstContact !== undefined
  return {
    total: 1,
    handled: count(handled),
    toContact: count(waited && (contacted || done || told.lateContact)),
    contacted: count(waited && contacted && !told.lateContact),
    asked: count(waited && (handled || answer !== undefined)),
    answered: count(answer !== undefined),
    solved: count(answer === 'solved'),
    partly: count(answer === 'partly'),
    unsolved: count(answer === 'unsolved'),
    unanswered: count(waited && handled && answer === undefined),
    due: count(done || late),
    onTime: count(done && !late),
    closed: count(status === 'closed'),
    closedOnTime: count(status === 'closed' && !late),
    dispatched: count(told.sent),
    returned: count(told.returned),
    firstTold: count(first !== undefined),
    firstRight: count(first === 'accept'),
    finished: count(done),
    redone: count(told.again),
    rateable: count(waited && (done || (status === 'withdrawn' && told.served))),
    ...lasted('response', createdAt, told.firstContact),
    ...lasted('handling', createdAt, handled ? told.finishedAt : undefined),
  }
}

/** How many hours something took, rounded up: to days after two of them. */
function lasted(name: string, from: number, until: number | undefined): Counted {
  if (until === undefined) return {}
  const hours = Math.max(1, Math.ceil((until - from) / hour))
  return { [`${name} ${hours > 48 ? Math.ceil((until - from) / hour / 24) * 24 : hours}`]: 1 }
}

/** What a whistle counts as: departments one after another. */
export function countWhistle({ calls, history, fired, joinBy, ratings }: Whistle): Counted {
  const came = new Map<string, boolean>()
  for (const { action, department = '', late } of history) {
    if (action === 'join') came.set(department, !late)
  }
  const missing = calls.filter(
    ({ department, state }) =>
      !came.has(department) &&
      state === 'called' &&
      fired.some((id) => id.startsWith('join-') && id.endsWith(`-${joinBy}`)),
  )
  const given = Object.values(ratings).flatMap(({ response, arrival, result }) => [
    ...[response, arrival, result],
  ])
  return {
    called: came.size + missing.length,
    joinedOnTime: [...came.values()].filter((inTime) => inTime).length,
    given: given.reduce((sum, points) => sum + points, 0),
    givable: given.length * 5,
  }
}

export const countRating = ({ level, nth, leftOut }: Rating): Counted => ({
  ratingsGiven: count(!leftOut),
  raters: count(!leftOut && nth === 1),
  rated: count(!leftOut && nth !== undefined),
  satisfied: count(!leftOut && nth !== undefined && level > 2),
})

export function countRemedy({ outcome, rectifiedAt, dueAt, fired, second }: Remedy): Counted {
  if (outcome === 'upheld') return {}
  const missed = fired.some((id) => id.startsWith('mending-') && id.endsWith(`-${dueAt}`))
  return {
    mendDue: count(rectifiedAt !== undefined || missed),
    mendedOnTime: count(rectifiedAt !== undefined && rectifiedAt <= dueAt),
    ratedAgain: count(second !== undefined),
    satisfiedAgain: count(second !== undefined && second.level > 2),
  }
}
