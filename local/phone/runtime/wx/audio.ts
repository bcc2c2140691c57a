/** wx.createInnerAudioContext: a sound that the browser plays, of the phone's files or of the network. */
import { blobAddress, isPhoneFile } from '../files/phone-files.ts'
import { createSignal } from '../signal.ts'

type Failure = { errCode: number; errMsg: string }

/** What browsers say of a sound, and what WeChat calls it. */
const events = {
  Canplay: 'canplay',
  Play: 'play',
  Pause: 'pause',
  Ended: 'ended',
  TimeUpdate: 'timeupdate',
  Waiting: 'waiting',
  Seeking: 'seeking',
  Seeked: 'seeked',
} as const

/** Out: onPlay, offPlay and the like of one sound. */
function listening(sound: HTMLAudioElement): object {
  const pairs = Object.entries(events).flatMap(([name, event]) => {
    const signal = createSignal<void>()
    sound.addEventListener(event, () => signal.fire())
    return [
      [`on${name}`, signal.on],
      [`off${name}`, signal.off],
    ]
  })
  return Object.fromEntries(pairs)
}

/** Out: what plays one sound; each is one of its own. */
function createInnerAudioContext(): object {
  const sound = new Audio()
  const failed = createSignal<Failure>()
  const stopped = createSignal<void>()
  let src = ''
  async function play() {
    try {
      const address = isPhoneFile(src) ? await blobAddress(src) : src
      if (!address) throw new Error(`no such file ${src}`)
      if (sound.src !== new URL(address, location.href).href) sound.src = address
      await sound.play()
    } catch (error) {
      // Paused or taken away before it could begin: that is no failure.
      if (error instanceof DOMException && error.name === 'AbortError') return
      failed.fire({ errCode: 10001, errMsg: String(error) })
    }
  }

  return {
    ...listening(sound),
    onStop: stopped.on,
    offStop: stopped.off,
    onError: failed.on,
    offError: failed.off,
    play: () => void play(),
    pause: () => sound.pause(),
    stop() {
      sound.pause()
      sound.currentTime = 0
      stopped.fire()
    },
    seek: (seconds: number) => Object.assign(sound, { currentTime: seconds }),
    destroy: () => sound.pause(),
    get src() {
      return src
    },
    set src(path: string) {
      src = path
    },
    get duration() {
      return sound.duration || 0
    },
    get currentTime() {
      return sound.currentTime
    },
    get paused() {
      return sound.paused
    },
  }
}

export const audioApi = { createInnerAudioContext }
