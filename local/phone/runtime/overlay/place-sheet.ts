/** wx.openLocation: a place on the map without tiles. A stand-in, and it says so. */
import { build } from '../dom.ts'
import { drawMap } from '../map/drawing.ts'
import type { LngLat } from '../map/view.ts'
import { frameOptions } from '../settings.ts'
import { openLayer } from './layer.ts'

/** Shows the place until it is closed. */
export function showPlace(point: LngLat, name: string, address: string) {
  const { scale, outlines, places = [] } = frameOptions.map
  const map = drawMap(point, outlines, places)
  if (scale !== undefined) map.view.setLevel(scale)
  const close = () => layer.close()
  const view = build('div', { class: 'system-page', role: 'dialog', 'aria-label': '查看位置' }, [
    build('header', { class: 'system-head' }, [
      build('button', { type: 'button', text: '关闭', onclick: close }),
      build('h2', { text: name || '查看位置' }),
    ]),
    build('p', { class: 'stand-in', text: '替身地图：没有街道，只有边界和已知的地点' }),
    map.node,
    build('p', { class: 'place-shown', text: address || point.join(', ') }),
  ])
  const layer = openLayer('full', view, { system: true })
  map.pin(point)
}
