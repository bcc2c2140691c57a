/** <image>: pictures of the app, of the network, and of the phone's own files. */
import { build } from '../dom.ts'
import { imageAddress } from '../files/image-address.ts'
import type { Builtin, Host } from './host.ts'
import { anything, flag, text } from './properties.ts'

function follow(host: Host, picture: HTMLImageElement) {
  host.watch(['src'], async () => {
    const source = host.text('src')
    if (!source) return picture.removeAttribute('src')
    const owner = host.component.ownerShadowRoot?.getHostNode().is ?? ''
    const address = await imageAddress(source, owner)
    if (host.text('src') === source) picture.src = address
  })
  host.watch(['mode'], () => host.element.setAttribute('mode', host.text('mode')))
  host.watch(['lazyLoad'], () => {
    picture.loading = host.flag('lazyLoad') ? 'lazy' : 'eager'
  })
}

export const imageBuiltin: Builtin = {
  tag: 'image',
  leaf: true,
  properties: {
    src: text(),
    mode: text('scaleToFill'),
    lazyLoad: flag(),
    webp: anything(),
    showMenuByLongpress: anything(),
    fadeIn: anything(),
  },
  attached(host) {
    const picture = build('img', { draggable: 'false' })
    picture.alt = ''
    picture.addEventListener('load', () =>
      host.fire('load', { width: picture.naturalWidth, height: picture.naturalHeight }),
    )
    picture.addEventListener('error', () => {
      if (picture.getAttribute('src'))
        host.fire('error', { errMsg: `GET ${host.text('src')} failed` })
    })
    follow(host, picture)
    host.element.append(picture)
  },
}

/** <cover-image>: a picture over a map, a video or a canvas. */
export const coverImageBuiltin: Builtin = { ...imageBuiltin, tag: 'cover-image' }
