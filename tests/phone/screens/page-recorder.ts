/** Writes down what a phone asks for, sets and complains of while a page opens. */
import { createHash } from 'node:crypto'
import type { Request as Asked } from 'playwright-core'
import type { Request, Seen, SetDataCall } from '../../../scripts/check/audit/run.ts'
import type { PhonePage } from '../help/browser.ts'
import { onPhone } from '../help/phones.ts'

type Told = Pick<Seen, 'setData' | 'requests' | 'errors'> & { longestTask: number }

export type PageRecorder = {
  /** Forgets what was: another page is about to open. */
  begins(): Promise<void>
  /** What there was since. */
  tells(): Promise<Told>
}

/** Runs in the page: keeps how long scripts held it up, ms, those before among them. */
const watchTasks = `
if (!globalThis.longTasks) {
  globalThis.longTasks = []
  const note = (list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))
  new PerformanceObserver(note).observe({ type: 'longtask', buffered: true })
}`

/** Records what a phone does from now on. */
export function recordPage(page: PhonePage): PageRecorder {
  let began = performance.now()
  let errors = page.errors.length
  let requests: Promise<Request>[] = []
  const under = new Map<Asked, number>()
  page.on('request', (asked) => under.set(asked, performance.now()))
  const over = (asked: Asked) => {
    const from = (under.get(asked) ?? began) - began
    const kind = kindOf(asked)
    if (kind) requests.push(describe(asked, kind, { from, until: performance.now() - began }))
  }
  page.on('requestfinished', over)
  page.on('requestfailed', over)
  return {
    async begins() {
      await page.evaluate(watchTasks)
      await onPhone(page, 'longTasks.splice(0) && __phone.takeSetDataCalls()')
      began = performance.now()
      errors = page.errors.length
      requests = []
    },
    async tells() {
      await page.evaluate(watchTasks)
      return {
        setData: await onPhone<SetDataCall[]>(page, '__phone.takeSetDataCalls()'),
        longestTask: await onPhone<number>(page, 'Math.max(0, ...longTasks)'),
        requests: await Promise.all(requests),
        errors: page.errors.slice(errors),
      }
    },
  }
}

function kindOf(asked: Asked): Request['kind'] | undefined {
  const address = asked.url()
  if (address.startsWith('data:') || address.startsWith('blob:')) return undefined
  if (address.endsWith('/wx/callFunction')) return 'call'
  return asked.resourceType() === 'image' ? 'picture' : undefined
}

async function describe(
  asked: Asked,
  kind: Request['kind'],
  times: Pick<Request, 'from' | 'until'>,
): Promise<Request> {
  // What a page no longer wants when it is left has not failed.
  const isLeft = asked.failure()?.errorText === 'net::ERR_ABORTED'
  const response = isLeft ? null : await asked.response()
  const body = kind === 'call' ? await response?.body().catch(() => undefined) : undefined
  return {
    kind,
    what: whatOf(asked, kind),
    ...times,
    failed: !isLeft && !response?.ok(),
    bytes: body?.length ?? 0,
    answer: body ? fingerprint(body) : '',
  }
}

/** A picture's address; a procedure's name, and a fingerprint of what it was asked. */
function whatOf(asked: Asked, kind: Request['kind']): string {
  if (kind === 'picture') return new URL(asked.url()).pathname
  const { data } = asked.postDataJSON() as { data: { procedure: string } }
  return `${data.procedure} ${fingerprint(JSON.stringify(data))}`
}

const fingerprint = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 8)
