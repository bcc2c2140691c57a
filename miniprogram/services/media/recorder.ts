/** Records a voice, on the one recorder that WeChat has. */
import { limits } from '../../contract/limits'
import { type Problem, plainProblem, problemOf } from '../device/problem'
import { keepFile, whyNotKept } from './kept-files'

/** A voice as it was recorded: where it is kept on this phone, and how long it is. */
export type Recording = { path: string; seconds: number }

/** Who hears what becomes of a recording. */
export type Listener = {
  begun(): void
  /** It is kept on this phone. */
  done(voice: Recording): void
  failed(problem: Problem): void
}

/** Speech needs no more: a minute is about 180 KB. */
const speech = {
  duration: limits.voiceSeconds * 1_000,
  sampleRate: 16_000,
  numberOfChannels: 1,
  encodeBitRate: 24_000,
  format: 'mp3',
} as const

/** What is shorter was a slip of the finger, in ms. */
const shortest = 800

let recorder: WechatMiniprogram.RecorderManager | undefined
let listener: Listener | undefined

/**
 * Asks whether this person lets us hear them, when they were never asked. To be called in a tap.
 * @returns what stands in the way; nothing when they do
 */
export function whyNotRecord(): Promise<Problem | null> {
  return new Promise((resolve) => {
    wx.authorize({
      scope: 'scope.record',
      success: () => resolve(null),
      fail: (refused) => resolve(problemOf('microphone', refused)),
    })
  })
}

/** Begins to record; it ends by itself after 60 s. Who was recording before hears nothing more. */
export function beginRecording(to: Listener): void {
  listener = to
  recorder ??= openRecorder()
  recorder.start(speech)
}

/** Ends the recording; what was said is kept. */
export function endRecording(): void {
  recorder?.stop()
}

/** Ends the recording of a page that is gone, without a word to anybody. */
export function dropRecording(by: Listener): void {
  if (listener !== by) return
  listener = undefined
  recorder?.stop()
}

/** WeChat has one recorder for all pages, and its listeners stay. */
function openRecorder(): WechatMiniprogram.RecorderManager {
  const opened = wx.getRecorderManager()
  opened.onStart(() => listener?.begun())
  opened.onStop(({ tempFilePath, duration }) => void keep(tempFilePath, duration, listener))
  opened.onError((reason) => {
    listener?.failed(problemOf('microphone', reason) ?? plainProblem('没录上'))
  })
  // A phone call comes in: what was said so far is kept.
  opened.onInterruptionBegin(() => opened.stop())
  return opened
}

async function keep(path: string, duration: number, to: Listener | undefined): Promise<void> {
  if (!to) return
  if (duration < shortest) return to.failed(plainProblem('太短了，没录上'))
  try {
    const seconds = Math.min(limits.voiceSeconds, Math.round(duration / 1_000))
    to.done({ path: await keepFile(path, 'mp3'), seconds: Math.max(1, seconds) })
  } catch (failure) {
    console.warn(failure)
    to.failed(plainProblem(whyNotKept(failure)))
  }
}
