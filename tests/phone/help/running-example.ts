/** This app with its example city, freshly told on a free port, and a browser for its phones. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Browser } from 'playwright-core'
import { Clock } from '../../../local/clock/clock.ts'
import type { Cloud } from '../../../local/cloud/cloud.ts'
import { filesUnder, write } from '../../../scripts/files.ts'
import { readOptions } from '../../../scripts/start/options.ts'
import { serveApp } from '../../../scripts/start/serve-app.ts'
import type { Procedures } from '../../../typings/procedures.d.ts'
import { tuesday } from '../../moments.ts'
import { heardOfStrangers, indiscreet } from '../../procedures/help/discretion.ts'
import { openBrowser } from './browser.ts'

export type RunningExample = {
  url: string
  cloud: Pick<Cloud, 'now' | 'moveClock'>
  browser: Browser
  /**
   * What was wrong with the functions since this was last asked: whoever heard the number of a stranger,
   * on whatever phone, and lines of their log that tell of people or of a surprise.
   */
  wrongs(): string[]
  stop(): Promise<void>
}

/** The key of the example's deployment. */
export const secret = 'the key of an example that is only for proofs'

type Serving = { functions?: string | undefined; log?: (line: string) => void }

/** Serves what lies in a folder, on a clock that stands on a Tuesday morning until it is moved. */
function serveFrom(data: string, { functions, log = () => undefined }: Serving = {}) {
  const options = readOptions(['--data', data, '--port', '0'])
  const clock = Clock.standing(tuesday)
  return serveApp({ ...options, ...(functions && { functions }) }, { log, clock, patience: 20 })
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'example-'))

/** The files of the example as it is first told, by their paths: told once, it is copied from then on. */
let told: Promise<Map<string, Buffer>> | undefined

async function tell(): Promise<Map<string, Buffer>> {
  const data = newFolder()
  write(join(data, 'secret'), secret)
  await (await serveFrom(data)).close()
  const files = filesUnder(data).map((file) => [relative(data, file), readFileSync(file)] as const)
  rmSync(data, { recursive: true })
  return new Map(files)
}

/**
 * Serves the app from a new folder on a free port, and opens a browser.
 * @param functions a folder of functions in place of ours
 */
export async function startExample(functions?: string): Promise<RunningExample> {
  told ??= tell()
  const data = newFolder()
  for (const [path, content] of await told) write(join(data, path), content)
  const log: string[] = []
  const app = await serveFrom(data, { functions, log: (line) => log.push(line) })
  const { find, overhear } = app.cloud
  const heard: string[] = []
  overhear((replied) => heard.push(...heardOfStrangers(find, replied)))
  const browser = await openBrowser()
  return {
    url: app.url,
    cloud: app.cloud,
    browser,
    wrongs: () => {
      const openids = find('people').flatMap(({ openid }) => (openid ? String(openid) : []))
      return [...heard.splice(0), ...wrongLines(log.splice(0), openids)]
    },
    async stop() {
      await browser.close()
      await app.close()
      rmSync(data, { recursive: true })
    },
  }
}

/** The lines of a log that tell of a surprise, or of people, who are known by these openids. */
const wrongLines = (log: readonly string[], openids: readonly string[]): string[] => [
  ...log.filter((line) => line.includes('CALL.SURPRISE')),
  ...indiscreet(log, openids),
]

/** Who is who in 半山花园; see city/maanshan/story-community.ts. */
export const people = {
  /** 陈桂芳, 12栋. */
  chen: 'resident-1',
  /** 张建国, 12栋, who lives next to her. */
  zhang: 'resident-2',
  /** 刘洋, 9栋. */
  liu: 'resident-3',
  /** 王社工, the worker of their grid. */
  wang: 'worker-340504002007003',
  /** 朱社工, the worker of another grid in the same community. */
  zhu: 'worker-340504002007007',
  /** 许书记. */
  xu: 'steward-340504002007',
  /** Whom those who keep the drains send to the district; the story blows a whistle for them. */
  drains: 'officer-340504-drainage',
  /** Whom the traffic police send to the district. */
  traffic: 'officer-340504-traffic-police',
  /** 沈督办, of the street. */
  shen: 'supervisor-340504002',
} as const

/**
 * Asks the cloud what that person's phone would get.
 * @throws Error when it refuses
 */
export async function ask<Name extends keyof Procedures>(
  url: string,
  openid: string,
  procedure: Name,
  input: Procedures[Name]['input'],
): Promise<Procedures[Name]['result']> {
  const response = await fetch(`${url}/wx/callFunction`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': openid },
    body: JSON.stringify({ name: 'api', data: { procedure, input } }),
  })
  const reply = (await response.json()) as {
    result: { ok: true; result: Procedures[Name]['result'] } | { ok: false; error: unknown }
  }
  if (!reply.result.ok) throw new Error(`${procedure}: ${JSON.stringify(reply.result.error)}`)
  return reply.result.result
}
