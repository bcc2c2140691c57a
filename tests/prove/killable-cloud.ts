import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A cloud in a process of its own, to be killed. */
export class KillableCloud {
  readonly #url: string
  readonly #child: ChildProcess

  private constructor(url: string, child: ChildProcess) {
    this.#url = url
    this.#child = child
  }

  /** Starts it over a folder, at a moment (epoch ms). @throws Error when it dies before it serves */
  static async start(data: string, functions: string, at: number): Promise<KillableCloud> {
    const script = join(import.meta.dirname, 'fixtures', 'killable-cloud.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', script, data, functions, `${at}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    for await (const url of createInterface({ input: child.stdout }))
      return new KillableCloud(url, child)
    throw new Error('the cloud died at its birth')
  }

  /** Calls a function from a phone; nothing when the cloud was killed meanwhile. */
  async call(name: string, openid: string, data: object): Promise<unknown> {
    try {
      const response = await fetch(`${this.#url}/wx/callFunction`, {
        method: 'POST',
        headers: { 'x-wx-openid': openid },
        body: JSON.stringify({ name, data }),
      })
      return await response.json()
    } catch {
      return undefined
    }
  }

  /** Kills it at once, whatever it is doing. */
  async kill(): Promise<void> {
    const gone = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await gone
  }
}
