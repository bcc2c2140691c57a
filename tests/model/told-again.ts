import type { Rating } from '../../cloudfunctions/rating/record.ts'
import type { Remedy } from '../../cloudfunctions/remedy/record.ts'
import type { Report } from '../../cloudfunctions/report/record.ts'
import type { Whistle } from '../../cloudfunctions/whistle/record.ts'

/** What a record counts as, by the names of the figures' cells. */
export type Counted = Record<string, number>

const hour = 3_600_000
const count = (held: boolean): number => (held ? 1 : 0)

/** What a report counts as: its history walked through from the beginning, step by step. */
export function reportTold({ history, source, createdAt }: Report): Counted {
  const waited = source !== 'patrol'
  let [status, answer, first]: (string | undefined)[] = []
  let [firstContact, finishedAt]: (number | undefined)[] = []
  let [late, lateContact, sent, returned, again, done] = [false, false, false, false, false, false]
  for (const {
    action,
    at,
    to,
    whom,
    marks = [],
    answer: said,
    late: wasLate,
    ...entry
  } of history) {
    if (sent) first ??= ['accept', 'return', 'assign'].includes(action) ? action : undefined
    sent ||= whom !== undefined
    returned ||= action === 'return'
    lateContact ||= marks.includes('contact') || (action === 'contact' && wasLate === true)
    late ||=
      marks.some((mark) => /^late-\d/.test(mark)) || (action === 'finish' && wasLate === true)
    if (action === 'contact') firstContact ??= at
    if (action === 'finish') {
      done = true
      finishedAt = at
      answer = undefined
    }
    const wasOver = entry.from === 'closed' || entry.from === 'done'
    const opens = ['pool', 'assigned', 'handling'].includes(to)
    again ||= wasOver && opens
    if ((entry.from === 'closed' || entry.from === 'declined') && opens) answer = undefined
    if (said) answer = said
    status = to
  }
  const handled = status === 'done' || status === 'closed'
  const lasted = (name: string, at: number | undefined): Counted => {
    if (at === undefined) return {}
    const hours = Math.max(1, Math.ceil((at - createdAt) / hour))
    return { [`${name} ${hours > 48 ? Math.ceil((at - createdAt) / hour / 24) * 24 : hours}`]: 1 }
  }
  const contacted = firstContact !== undefined
  return {
    total: 1,
    handled: count(handled),
    toContact: count(waited && (contacted || done || lateContact)),
    contacted: count(waited && contacted && !lateContact),
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
    dispatched: count(sent),
    returned: count(returned),
    firstTold: count(first !== undefined),
    firstRight: count(first === 'accept'),
    finished: count(done),
    redone: count(again),
    rateable: count(waited && (done || status === 'withdrawn')),
    ...lasted('response', firstContact),
    ...lasted('handling', handled ? finishedAt : undefined),
  }
}

/** What a whistle counts as: departments one after another. */
export function whistleTold({ calls, history, marks, joinBy, ratings }: Whistle): Counted {
  const came = new Map<string, boolean>()
  for (const { action, department = '', late } of history) {
    if (action === 'join') came.set(department, !late)
  }
  const missing = calls.filter(
    ({ department, state }) =>
      !came.has(department) &&
      state === 'called' &&
      marks.some((mark) => mark.startsWith('join-') && Number(mark.split('-')[1]) === joinBy),
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

export const ratingTold = ({ level, leftOut }: Rating): Counted => ({
  rated: count(!leftOut),
  satisfied: count(!leftOut && level > 2),
})

export function remedyTold({ outcome, rectifiedAt, dueAt, marks, second }: Remedy): Counted {
  if (outcome === 'upheld') return {}
  const missed = marks.some((mark) => mark.startsWith('late-mending') && mark.includes(`${dueAt}`))
  return {
    mendDue: count(rectifiedAt !== undefined || missed),
    mendedOnTime: count(rectifiedAt !== undefined && rectifiedAt <= dueAt),
    ratedAgain: count(second !== undefined),
    satisfiedAgain: count(second !== undefined && second.level > 2),
  }
}
