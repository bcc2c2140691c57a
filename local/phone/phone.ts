/** The phone as a part of a local server: the shell page, the frames in it, and all that they load. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Compiled, compileMiniProgram } from './compile/compile.ts'
import { describeProblem } from './compile/problem.ts'
import { bundleRuntime, type Runtime } from './compile/runtime.ts'
import { newestChange } from './compile/watch.ts'
import type { PhoneOptions } from './options.ts'
import { fontFile, fontStyles } from './serve/fonts.ts'
import { framePage, problemPage, shellPage } from './serve/pages.ts'
import { reply, sendFile } from './serve/reply.ts'

export type { PhoneOptions } from './options.ts'

export type Phone = {
  /** Answers a request that is the phone's. Out: whether it was. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>
  close(): Promise<void>
}

type State = { changed: number; compiled: Compiled }

/** What one process compiles is for all the phones that it opens: the runtime, and each mini-program. */
let bundled: Promise<Runtime> | undefined
const states = new Map<string, Promise<State>>()

/**
 * Compiles the mini-program and opens phones on it. It is compiled anew when its sources have changed
 * since, at the next time a phone is opened. Errors in it are no failure of this call: the shell shows
 * them in its place, while a single phone opens as far as it can and logs them.
 */
export async function openPhone(options: PhoneOptions): Promise<Phone> {
  bundled ??= bundleRuntime()
  const runtime = await bundled
  const fresh = () => compiledOf(options.miniprogram)
  await fresh()
  return {
    handle: (request, response) => handle(request, response, options, runtime, fresh),
    close: async () => void (await states.get(options.miniprogram)),
  }
}

/** A mini-program as its sources are now: compiled anew only when they have changed. */
async function compiledOf(folder: string): Promise<Compiled> {
  const known = await states.get(folder)
  if (known && newestChange(folder) <= known.changed) return known.compiled
  const state = compile(folder)
  states.set(folder, state)
  return (await state).compiled
}

const compile = async (folder: string): Promise<State> => ({
  changed: newestChange(folder),
  compiled: await compileMiniProgram(folder),
})

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  options: PhoneOptions,
  runtime: Runtime,
  fresh: () => Promise<Compiled>,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://phone')
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  if (pathname === '/' || pathname === '/phone/') {
    const { problems, script } = await fresh()
    const errors = problems.filter((problem) => !problem.warning).map(describeProblem)
    const usable = errors.length === 0 || (pathname === '/phone/' && script !== '')
    if (!usable) reply(response, 500, 'html', problemPage(errors))
    else if (pathname === '/') reply(response, 200, 'html', shellPage(options))
    else reply(response, 200, 'html', framePage(options, errors))
    return true
  }
  if (!pathname.startsWith('/phone/')) return false
  const name = decodeURIComponent(pathname.slice('/phone/'.length))
  const text = runtime[name]
  if (text !== undefined) reply(response, 200, name.split('.').at(-1) ?? '', text)
  else await handleCompiled(response, name, await fresh())
  return true
}

async function handleCompiled(response: ServerResponse, name: string, compiled: Compiled) {
  if (name === 'app.js') return reply(response, 200, 'js', compiled.script)
  if (name === 'app.js.map') return reply(response, 200, 'map', compiled.sourceMap)
  if (name === 'app.css') return reply(response, 200, 'css', compiled.styles)
  if (name === 'font/index.css') return reply(response, 200, 'css', fontStyles())
  if (name.startsWith('font/')) return sendFile(response, fontFile(name.slice('font/'.length)))
  if (name.startsWith('files/'))
    return sendFile(response, compiled.sources.find(name.slice('files/'.length)))
  return reply(response, 404, 'text', 'not found')
}
