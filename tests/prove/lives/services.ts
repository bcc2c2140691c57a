import { build } from 'esbuild'
import { at } from '../../../scripts/paths.ts'

/** What a report that is being written holds, as far as a life looks at it. */
export type Draft = { token: string; words: string; photos: string[]; voice: null }

/** Something on the phone, as its queue keeps it. */
export type Item = { kind: string; draft: Draft; state: string; why: string }

/** The phone's own services, as its pages use them. */
export type Services = {
  queueItems(): readonly Item[]
  findItem(token: string): Item | undefined
  isKept(): boolean
  takeBack(token: string): boolean
  keepDraft(kind: string, draft: Draft): void
  handOver(kind: string, draft: Draft): Promise<{ token: string } | undefined>
  justArrived(): readonly { token: string }[]
  choosePhotos(room: number): Promise<{ paths: string[]; problem: object | null }>
  newToken(): string
}

/** The mini-program as WeChat starts it. */
type App = { onLaunch(): void; onShow(): void }

/** What a process of a phone finds around it. */
export type Surroundings = {
  wx: object
  App(app: App): void
  setTimeout(run: () => void, ms: number): number
  clearTimeout(timer: number): void
  console: Pick<Console, 'warn' | 'error'>
}

/** Starts the mini-program in a process of its own. */
export type Start = (around: Surroundings) => Services

const names = ['wx', 'App', 'setTimeout', 'clearTimeout', 'console'] as const

/**
 * Bundles app.ts and its services as they are. Each start runs them anew, in a scope of its own: it
 * knows nothing of the one before but what the phone's storage holds.
 */
export async function bundleServices(): Promise<Start> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import './app'
        export * from './services/outbox/queue'
        export { handOver } from './services/outbox/deliver'
        export { choosePhotos } from './services/media/photos'
        export { newToken } from './services/cloud/token'`,
      resolveDir: at('miniprogram'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'services',
  })
  const run = new Function(...names, `${outputFiles[0]?.text}; return services`)
  return (around) => run(...names.map((name) => around[name]))
}
