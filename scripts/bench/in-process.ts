import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { instanceEnvironment } from '../../local/cloud/host/environment.ts'

/**
 * Runs a script of this folder in a process with the environment of a function's instance, so that
 * its CPU is its own; gives what it sends. @throws Error when it ends without a word
 */
export async function inProcess<T>(script: string, gateway: string, ...args: string[]): Promise<T> {
  const env = instanceEnvironment(gateway, {
    JIAZAI_SECRET: 'the key of a town for the bench only',
  })
  const child = fork(join(import.meta.dirname, script), args, {
    env,
    execArgv: ['--import', 'tsx'],
  })
  const said: T[] = []
  child.on('message', (message) => said.push(message as T))
  await once(child, 'exit')
  const [answer] = said
  if (answer === undefined) throw new Error(`${script} ended without a word`)
  return answer
}

/** The CPU of this process, all threads, in ms, that something took. */
export async function cpuOf(act: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
