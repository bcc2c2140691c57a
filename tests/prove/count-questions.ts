import type { TownCloud } from '../procedures/help/cloud-of-town.ts'

/** One question to the database: what it looked at, and what it gave. */
export type Question = { of: string; query: string; examined: number; returned: number }

/** A call of `api`, and every question that it put to the database, counted by itself. */
export type Asked = { reads: number; writes: number; questions: Question[] }

/**
 * Calls `api` and then puts each of its questions once more, through a function that asks
 * nothing else, so that each is counted alone. `heard` collects what functions ask the gateway.
 * @throws Error when the call is refused, or a question is not answered as before
 */
export async function askedBy(
  { cloud }: TownCloud,
  heard: string[],
  { openid, procedure, input }: { openid: string; procedure: string; input: unknown },
): Promise<Asked> {
  heard.length = 0
  const { result, call } = await cloud.invoke('api', { procedure, input }, { openid })
  const { ok } = result as { ok: boolean }
  if (!ok) throw new Error(`${procedure}: ${JSON.stringify(result)}`)
  const bodies = heard.filter((body) => isQuestion(body))
  const questions: Question[] = []
  for (const body of bodies) {
    const asker = await cloud.invoke('asker', { body })
    const { collectionName, query } = JSON.parse(body) as Record<string, string>
    const { examined, returned } = asker.call
    questions.push({
      of: `${procedure} → ${collectionName}`,
      query: query ?? '',
      examined,
      returned,
    })
  }
  return { reads: call.reads, writes: call.writes, questions }
}

const isQuestion = (body: string): boolean => body.includes('"database.getDocument"')

/** Whether a question goes by where something is. */
export const isGeo = ({ query }: Question): boolean => /\$(geo|near)/.test(query)

/** The questions that looked at more than `most` documents for each that they gave. */
export const wasteful = (questions: readonly Question[], most: number): string[] =>
  questions
    .filter(({ examined, returned }) => examined > most * Math.max(1, returned))
    .map(({ of, query, examined, returned }) => `${of}: ${examined} for ${returned}: ${query}`)
