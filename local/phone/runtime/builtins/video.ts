/** <video>: the browser's player with the given poster; what it cannot play is an `error` event. */
import { build } from '../dom.ts'
import { imageAddress } from '../files/image-address.ts'
import { provideController } from '../nodes/controllers.ts'
import type { Builtin, Host } from './host.ts'
import { anything, flag, number, text } from './properties.ts'

const ignored = `danmuList danmuBtn enableDanmu pageGesture showFullscreenBtn showPlayBtn title
  showCenterPlayBtn enableProgressGesture showMuteBtn playBtnPosition enablePlayGesture
  autoPauseIfNavigate autoPauseIfOpenNative vslideGesture vslideGestureInFullscreen direction
  showProgress pictureInPictureMode showCastingButton adUnitId`.split(/\s+/)

const ownerOf = (host: Host) => host.component.ownerShadowRoot?.getHostNode().is ?? ''

function followProperties(host: Host, video: HTMLVideoElement) {
  const address = (name: 'src' | 'poster') =>
    host.watch([name], async () => {
      const source = host.text(name)
      if (!source) return video.removeAttribute(name)
      const found = await imageAddress(source, ownerOf(host))
      if (host.text(name) === source) video[name] = found
    })
  address('src')
  address('poster')
  host.watch(['controls', 'loop', 'muted', 'autoplay', 'objectFit'], () => {
    for (const name of ['controls', 'loop', 'muted', 'autoplay'] as const)
      video[name] = host.flag(name)
    video.style.objectFit = host.text('objectFit')
  })
  video.addEventListener(
    'loadedmetadata',
    () => {
      if (host.number('initialTime') > 0) video.currentTime = host.number('initialTime')
    },
    { once: true },
  )
}

function forwardEvents(host: Host, video: HTMLVideoElement) {
  const tell = (type: string, detail: () => object = () => ({})) =>
    video.addEventListener(type, (event) => {
      event.stopPropagation()
      host.fire(type, detail())
    })
  for (const type of ['play', 'pause', 'ended', 'waiting']) tell(type)
  tell('timeupdate', () => ({ currentTime: video.currentTime, duration: video.duration }))
  tell('loadedmetadata', () => {
    const { videoWidth: width, videoHeight: height, duration } = video
    return { width, height, duration }
  })
  tell('error', () => ({ errMsg: video.error?.message || `cannot play ${host.text('src')}` }))
  video.addEventListener('fullscreenchange', () =>
    host.fire('fullscreenchange', { fullScreen: document.fullscreenElement === video }),
  )
}

/** What wx.createVideoContext gives. A player that may not start says so in an `error` event. */
const contextOf = (host: Host, video: HTMLVideoElement) => ({
  play: () =>
    void video.play().catch((error: Error) => host.fire('error', { errMsg: error.message })),
  pause: () => video.pause(),
  stop() {
    video.pause()
    video.currentTime = 0
  },
  seek(seconds: number) {
    video.currentTime = seconds
  },
  playbackRate(rate: number) {
    video.playbackRate = rate
  },
  requestFullScreen: () => void video.requestFullscreen(),
  exitFullScreen: () => void document.exitFullscreen(),
})

export const videoBuiltin: Builtin = {
  tag: 'video',
  properties: {
    ...Object.fromEntries(ignored.map((name) => [name, anything()])),
    src: text(),
    poster: text(),
    controls: flag(true),
    autoplay: flag(),
    loop: flag(),
    muted: flag(),
    initialTime: number(),
    duration: number(),
    objectFit: text('contain'),
  },
  attached(host) {
    const video = build('video', { playsinline: true, preload: 'metadata' })
    host.element.prepend(video)
    followProperties(host, video)
    forwardEvents(host, video)
    provideController(host.element, { context: contextOf(host, video) })
  },
}
