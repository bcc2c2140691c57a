/** wx.getRecorderManager: records for as long as was asked, but silence in the place of a voice. */
import { keepTemporary } from '../files/phone-files.ts'
import { microphone } from '../microphone.ts'
import { createSignal } from '../signal.ts'
import { silence } from './silence.ts'

type StartOptions = {
  /** Most that is recorded, in ms. */
  duration?: number
}

const started = createSignal<void>()
const stopped = createSignal<{ tempFilePath: string; duration: number; fileSize: number }>()
const paused = createSignal<void>()
const resumed = createSignal<void>()
const failed = createSignal<{ errMsg: string }>()
/** Nobody calls this phone: it is listened to and never told. */
const interrupted = createSignal<void>()

/** What is being recorded: ms before the last pause, since when it runs, when it ends by itself. */
let running: { before: number; since: number | undefined; end: number } | undefined

const recorded = () =>
  running ? running.before + (running.since === undefined ? 0 : Date.now() - running.since) : 0

function start({ duration = 60_000 }: StartOptions = {}) {
  if (running) return failed.fire({ errMsg: 'operateRecorder:fail is recording or paused' })
  if (!microphone.allowed) return failed.fire({ errMsg: 'operateRecorder:fail auth deny' })
  running = { before: 0, since: Date.now(), end: window.setTimeout(stop, duration) }
  started.fire()
}

function stop() {
  if (!running) return
  const duration = recorded()
  clearTimeout(running.end)
  running = undefined
  const clip = silence(duration)
  stopped.fire({ tempFilePath: keepTemporary(clip, 'voice.mp3'), duration, fileSize: clip.size })
}

function pause() {
  if (running?.since === undefined) return
  running = { ...running, before: recorded(), since: undefined }
  paused.fire()
}

function resume() {
  if (!running || running.since !== undefined) return
  running = { ...running, since: Date.now() }
  resumed.fire()
}

const manager = {
  start,
  stop,
  pause,
  resume,
  onStart: started.on,
  onStop: stopped.on,
  onPause: paused.on,
  onResume: resumed.on,
  onError: failed.on,
  onInterruptionBegin: interrupted.on,
  onInterruptionEnd: interrupted.on,
}

export const recorderApi = { getRecorderManager: () => manager }
