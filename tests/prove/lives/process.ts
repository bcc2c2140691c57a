import type { Chance } from '../chance.ts'
import type { Cloud } from './cloud.ts'
import type { Services, Start, Surroundings } from './services.ts'
import type { Storage } from './storage.ts'

/** What a process waits for: it goes on when the step is taken. */
type Step = { take(): void; timer?: number }

type Callbacks = { success?(result: object): void; fail?(reason: object): void }

/** How seldom a process dies just as it writes. */
const RARELY = 200

/**
 * One run of the mini-program on a phone, from its start until it is killed. Nothing happens by
 * itself: whatever it asked of the phone is a step that the life takes when it likes, or never.
 */
export class Process {
  dead = false
  readonly services: Services
  readonly #waiting: Step[] = []
  readonly #storage: Storage
  readonly #cloud: Cloud
  readonly #chance: Chance
  readonly #networkListeners: ((told: { isConnected: boolean }) => void)[] = []
  #timers = 0

  constructor(start: Start, storage: Storage, cloud: Cloud, chance: Chance) {
    this.#storage = storage
    this.#cloud = cloud
    this.#chance = chance
    let launch = () => {}
    this.services = start({
      ...this.#surroundings(),
      App(app) {
        launch = () => {
          app.onLaunch()
          app.onShow()
        }
      },
    })
    launch()
  }

  get waits(): boolean {
    return this.#waiting.length > 0
  }

  /** Takes one of the steps that are waited for, whichever. */
  step(): void {
    const [step] = this.#waiting.splice(this.#chance.below(this.#waiting.length), 1)
    step?.take()
  }

  tellNetwork(isConnected: boolean): void {
    for (const listener of this.#networkListeners) listener({ isConnected })
  }

  /** The process is gone: it writes nothing more, and what it waited for never comes. */
  kill(): void {
    this.dead = true
    this.#waiting.length = 0
  }

  #surroundings(): Omit<Surroundings, 'App'> {
    return {
      wx: this.#wx(),
      console: { warn() {}, error: console.error },
      setTimeout: (take) => {
        this.#timers += 1
        this.#await({ take, timer: this.#timers })
        return this.#timers
      },
      clearTimeout: (timer) => {
        const at = this.#waiting.findIndex((step) => step.timer === timer)
        if (at >= 0) this.#waiting.splice(at, 1)
      },
    }
  }

  #await(step: Step): void {
    if (!this.dead) this.#waiting.push(step)
  }

  /** A function of wx: it answers when its step is taken, by promise or by callbacks. */
  #slow<O extends object>(run: (options: O) => object) {
    return (options = {} as O & Callbacks): Promise<object> | undefined => {
      const answer = new Promise<object>((resolve, reject) => {
        const take = () => {
          try {
            resolve(run(options))
          } catch (reason) {
            reject(reason)
          }
        }
        this.#await({ take })
      })
      if (!options.success && !options.fail) return answer
      answer.then(options.success, (reason: Error) => options.fail?.({ errMsg: reason.message }))
      return undefined
    }
  }

  #write(key: string, value: unknown): void {
    if (this.#chance.below(RARELY) === 0) this.#dieWhileWriting(key, value)
    else if (!this.dead) this.#storage.write(key, value)
  }

  #dieWhileWriting(key: string, value: unknown): void {
    if (!this.dead && this.#chance.below(2) === 0) this.#storage.write(key, value)
    this.kill()
  }

  #wx(): object {
    const files = {
      copyFile: this.#slow<{ destPath: string }>(({ destPath }) => this.#storage.copy(destPath)),
      access: this.#slow<{ path: string }>(({ path }) => this.#storage.open(path)),
      getFileInfo: this.#slow(() => ({ size: 1_000 })),
      unlink: ({ filePath }: { filePath: string }) => {
        if (!this.dead) this.#storage.files.delete(filePath)
      },
    }
    return {
      env: { USER_DATA_PATH: 'wxfile://usr' },
      getStorageSync: (key: string) => this.#storage.read(key),
      setStorageSync: (key: string, value: unknown) => this.#write(key, value),
      getNetworkType: this.#slow(() => ({ networkType: this.#cloud.reached ? 'wifi' : 'none' })),
      onNetworkStatusChange: (listener: (told: { isConnected: boolean }) => void) =>
        this.#networkListeners.push(listener),
      onAppShow() {},
      requirePrivacyAuthorize: this.#slow(() => ({})),
      getFileSystemManager: () => files,
      chooseMedia: this.#slow(() => ({ tempFiles: [{ tempFilePath: 'http://tmp/1.jpg' }] })),
      getImageInfo: this.#slow(() => ({ width: 100, height: 100 })),
      compressImage: this.#slow(() => ({ tempFilePath: 'http://tmp/2.jpg' })),
      cloud: {
        init() {},
        callFunction: (asked: { data: object }) => this.#across(() => this.#cloud.call(asked.data)),
        uploadFile: ({ filePath, cloudPath }: { filePath: string; cloudPath: string }) =>
          this.#across(() => {
            this.#storage.open(filePath)
            return this.#cloud.upload(cloudPath)
          }),
      },
    }
  }

  /** There and back again: a request may be lost on its way, and so may its answer. */
  async #across(ask: () => object): Promise<object> {
    const arrive = this.#slow(() => {
      if (!this.#cloud.reached) throw new Error('request:fail')
      return ask()
    })
    const answer = await arrive({})
    await this.#slow(() => {
      if (!this.#cloud.reached) throw new Error('request:fail')
      return {}
    })({})
    return answer ?? {}
  }
}
