/** <canvas type="2d">: the browser's canvas, with what WeChat's node has beside it. */

import { equipCanvas } from '../canvas-node.ts'
import { build } from '../dom.ts'
import { provideController } from '../nodes/controllers.ts'
import { unsupported } from '../unsupported.ts'
import type { Builtin } from './host.ts'
import { anything, flag, text } from './properties.ts'

export const canvasBuiltin: Builtin = {
  tag: 'canvas',
  leaf: true,
  properties: { type: text(), canvasId: text(), disableScroll: flag(), disabled: anything() },
  attached(host) {
    if (host.text('type') === '') unsupported('<canvas> without type: use type="2d"')
    const canvas = equipCanvas(build('canvas'))
    host.element.append(canvas)
    host.watch(['disableScroll'], () => {
      canvas.style.touchAction = host.flag('disableScroll') ? 'none' : ''
    })
    provideController(host.element, { node: canvas })
  },
}
