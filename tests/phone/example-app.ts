/** This app with its example city, freshly told, and a browser with phones for one test file. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { readOptions } from '../../scripts/start/options.ts'
import { serveApp } from '../../scripts/start/serve-app.ts'
import type { Procedures } from '../../typings/procedures.d.ts'
import { openBrowser, openPhonePage, type PhonePage, type PhonePageOptions } from './browser.ts'
import { type Hand, hand } from './hand.ts'

type Running = { url: string; browser: Browser; stop(): Promise<void> }

/** Serves the app from a new folder on a free port, and opens a browser. */
export async function startExample(): Promise<Running> {
  const data = mkdtempSync(join(tmpdir(), 'example-'))
  const app = await serveApp(readOptions(['--data', data, '--port', '0']))
  const browser = await openBrowser()
  return {
    url: app.url,
    browser,
    async stop() {
      await browser.close()
      await app.close()
      rmSync(data, { recursive: true })
    },
  }
}

/** Who is who in 半山花园; see city/maanshan/heart.ts. */
export const people = {
  /** 陈桂芳, 12栋. */
  chen: 'resident-1',
  /** 张建国, 12栋, who lives next to her. */
  zhang: 'resident-2',
  /** 王社工, the worker of their grid. */
  wang: 'worker-340504002007003',
  /** 朱社工, the worker of another grid in the same community. */
  zhu: 'worker-340504002007007',
  /** 许书记. */
  xu: 'steward-340504002007',
  /** 沈督办, of the street. */
  shen: 'supervisor-340504002',
} as const

export type Example = {
  /** Puts a phone into somebody's hand; anybody who is not in `people` is new here. */
  gives(openid: string, options?: PhonePageOptions): Promise<Hand>
  /** Asks the cloud what a phone of that person would get. */
  asks<Name extends keyof Procedures>(
    openid: string,
    procedure: Name,
    input: Procedures[Name]['input'],
  ): Promise<Procedures[Name]['result']>
}

/**
 * Runs the example for the tests of a file. After each test its phones are put away, and none of
 * them may have complained, of itself or of something that the local phone has not got.
 */
export function useExample(): Example {
  let running: Running | undefined
  let phones: PhonePage[] = []
  const example = () => {
    if (!running) throw new Error('the example is started before the first test')
    return running
  }
  beforeAll(async () => {
    running = await startExample()
  })
  afterEach(async () => {
    const errors = phones.flatMap((page) => page.errors)
    await Promise.all(phones.map((page) => page.context().close()))
    phones = []
    expect(errors).toEqual([])
  })
  afterAll(() => running?.stop())
  return {
    async gives(openid, options = {}) {
      const page = await openPhonePage(example().browser, example().url, { openid, ...options })
      phones.push(page)
      return hand(page)
    },
    asks: (openid, procedure, input) => ask(example().url, openid, procedure, input),
  }
}

async function ask<Name extends keyof Procedures>(
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
  const { result } = (await response.json()) as {
    result: { ok: boolean; result: Procedures[Name]['result'] }
  }
  expect(result).toMatchObject({ ok: true })
  return result.result
}
