import type { Cloud } from '../../local/cloud/cloud.ts'

/**
 * What followed from the last call: operations for messages and for noting that all is done, the
 * messages among them; and operations that let figures be counted anew.
 */
export type Followed = { operations: number; messages: number; figures: number }

/**
 * Lets a cloud count what follows from a call apart from the call itself (design, section 12:
 * effects are counted apart). `heard` collects what functions ask the gateway; calls must come one
 * after another.
 * @returns what followed from the last call
 */
export function countEffectsApart(cloud: Cloud, heard: string[]): () => Followed {
  let last: Followed = { operations: 0, messages: 0, figures: 0 }
  const invoke = cloud.invoke.bind(cloud)
  cloud.invoke = async (...called) => {
    heard.length = 0
    const { result, call } = await invoke(...called)
    const told = heard.filter(isTelling)
    const settled = heard.filter(isSettling)
    last = {
      operations: told.length + settled.length,
      messages: told.filter((body) => body.includes('"database.insertDocument"')).length,
      figures: heard.filter((body) => isOf(body, 'cells')).length,
    }
    const own = call.reads + call.writes - last.operations - last.figures
    return { result, call: { ...call, reads: own, writes: 0 } }
  }
  return () => last
}

const isOf = (body: string, collection: string): boolean =>
  body.includes(`"collectionName":"${collection}"`)

const isTelling = (body: string): boolean =>
  isOf(body, 'messages') || isOf(body, 'stocks') || (isOf(body, 'follows') && body.includes('told'))

/** A record drops the hour at which it would be settled, once it is. */
const isSettling = (body: string): boolean => /\$unset[\\"]*:\{[^}]*settleAt/.test(body)
