import { onEachPage, type Rule } from '../rule.ts'
import type { Request, Seen } from '../run.ts'

/**
 * How many requests of a kind were under way at the same time at most. WeChat counts only slow ones;
 * here all count, since what is slow on this machine says little.
 */
function mostAtOnce({ requests }: Seen, kind: Request['kind']): number {
  const own = requests.filter((request) => request.kind === kind)
  const together = own.map(
    ({ from }) => own.filter((other) => other.from <= from && from < other.until).length,
  )
  return Math.max(0, ...together)
}

const atOnce = (kind: Request['kind'], most: number) =>
  onEachPage((seen) => {
    const count = mostAtOnce(seen, kind)
    return count > most ? [`${count} ${kind}s at once`] : []
  })

/** No more than 10 requests are under way at once. */
export const requestsAtOnce: Rule = {
  name: '10 requests at once at most',
  by: 'WeChat',
  weight: 5,
  findings: atOnce('call', 10),
}

/** No more than 20 pictures are fetched at once. */
export const picturesAtOnce: Rule = {
  name: '20 pictures at once at most',
  by: 'WeChat',
  weight: 5,
  findings: atOnce('picture', 20),
}
