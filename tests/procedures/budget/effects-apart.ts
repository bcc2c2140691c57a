import type { Cloud } from '../../../local/cloud/cloud.ts'

/**
 * What followed from the last call: operations for messages; those that let figures be counted anew; and
 * those that note that all of it was done.
 */
export type Followed = { messages: number; figures: number; noted: number }

/**
 * Lets a cloud count what follows from a call apart from the call itself. `heard` collects what functions ask the gateway; calls must come one
 * after another.
 * @returns what followed from the last call
 */
export function countEffectsApart(cloud: Cloud, heard: string[]): () => Followed {
  let last: Followed = { messages: 0, figures: 0, noted: 0 }
  const invoke = cloud.invoke.bind(cloud)
  cloud.invoke = async (...called) => {
    heard.length = 0
    const { result, call } = await invoke(...called)
    last = {
      messages: heard.filter(isTelling).length,
      figures: heard.filter((body) => isOf(body, 'cells')).length,
      noted: heard.filter(isNoting).length,
    }
    const own = call.reads + call.writes - last.messages - last.figures - last.noted
    return { result, call: { ...call, reads: own, writes: 0 } }
  }
  return () => last
}

const isOf = (body: string, collection: string): boolean =>
  body.includes(`"collectionName":"${collection}"`)

const isTelling = (body: string): boolean =>
  isOf(body, 'messages') || isOf(body, 'stocks') || (isOf(body, 'follows') && body.includes('told'))

/** A record without a history drops the moment at which it would be taken up again, once all is done. */
const isNoting = (body: string): boolean => /\$unset[\\"]*:\{[^}]*resumeAt/.test(body)
