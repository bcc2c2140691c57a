import { answer, type Reply } from '../../core/procedure/router.ts'
import { CallCounter } from '../../directory/person/call-counter.ts'
import { Callers } from '../../directory/person/caller.ts'
import { openInstance } from '../instance.ts'
import { procedures } from './procedures.ts'

const { cloud, sign, newId, newContext } = openInstance()
const counter = new CallCounter()
const callers = new Callers({ db: cloud.db, now: () => Date.now(), sign, newId })

/** What phones call: `{ procedure, input }` in, a result or a coded failure out. */
export async function main(event: unknown, invocation: { request_id?: string }): Promise<Reply> {
  const { openid } = cloud.identity()
  const context = newContext()
  return answer(event, context, {
    procedures,
    findCaller: async (afresh) => (openid ? callers.find(openid, afresh) : undefined),
    forget: (person) => callers.forget(person),
    countCall: (caller, call) => counter.allows(context, caller, call),
    requestId: invocation.request_id ?? '',
  })
}
