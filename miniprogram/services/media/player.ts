let silence: (() => void) | undefined

/**
 * Plays a recording; whatever was playing falls silent.
 * @param src where it is: kept on this phone, or a link
 * @param over is told once it is silent again, with words for the user when it could not be played
 * @returns makes it silent
 */
export function play(src: string, over: (problem: string) => void): () => void {
  silence?.()
  const audio = wx.createInnerAudioContext()
  const end = (problem: string) => {
    if (silence !== stop) return
    silence = undefined
    audio.destroy()
    over(problem)
  }
  const stop = () => end('')
  silence = stop
  audio.onEnded(stop)
  audio.onError((reason) => {
    console.warn(src, reason)
    end('这段没放出来，请再试一次')
  })
  audio.src = src
  audio.play()
  return stop
}
