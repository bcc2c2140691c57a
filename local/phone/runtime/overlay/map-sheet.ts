/** wx.chooseLocation: a map without tiles and a list of known places. A stand-in, and it says so. */
import { build } from '../dom.ts'
import { drawMap } from '../map/drawing.ts'
import type { LngLat } from '../map/view.ts'
import { frameOptions } from '../settings.ts'
import { openLayer } from './layer.ts'

/** A chosen place as WeChat gives it: GCJ-02, degrees. */
export type Place = { name: string; address: string; latitude: number; longitude: number }

const rounded = (degrees: number) => Number(degrees.toFixed(6))

const placeAt = ([lng, lat]: LngLat, name: string, address: string): Place => ({
  name,
  address,
  latitude: rounded(lat),
  longitude: rounded(lng),
})

function placeList(choose: (place: Place) => void): HTMLElement {
  const rows = (frameOptions.map.places ?? []).map(({ name, address, point }) => {
    const words = [build('strong', { text: name }), build('small', { text: address })]
    const onclick = () => choose(placeAt(point, name, address))
    return build('button', { type: 'button', class: 'place', onclick }, words)
  })
  const search = build('input', { class: 'place-search', placeholder: '搜索地点', type: 'search' })
  search.setAttribute('aria-label', '搜索地点')
  search.addEventListener('input', () => {
    for (const row of rows) row.hidden = !row.textContent?.includes(search.value.trim())
  })
  return build('div', { class: 'places' }, [search, build('div', { class: 'place-list' }, rows)])
}

/** Lets the holder pick a place. Out: the place; undefined when it was cancelled. */
export function chooseOnMap(start: LngLat | undefined): Promise<Place | undefined> {
  return new Promise((resolve) => {
    let chosen: Place | undefined
    const finish = (place: Place | undefined) => () => {
      layer.close()
      resolve(place)
    }
    const { center, scale, outlines, places = [] } = frameOptions.map
    const map = drawMap(start ?? center, outlines, places)
    if (scale !== undefined) map.view.setLevel(scale)
    const words = build('p', {
      class: 'place-chosen',
      role: 'status',
      text: '点一下地图，放个图钉',
    })
    const confirm = build('button', {
      type: 'button',
      class: 'primary',
      text: '确定',
      disabled: true,
    })
    confirm.addEventListener('click', () => finish(chosen)())
    const choose = (place: Place) => {
      chosen = place
      const point: LngLat = [place.longitude, place.latitude]
      map.pin(point)
      words.textContent = place.name || `${place.longitude}, ${place.latitude}`
      confirm.disabled = false
    }
    map.onPick((point) => choose(placeAt(point, '', '')))
    const list = placeList((place) => {
      map.moveTo([place.longitude, place.latitude])
      choose(place)
    })
    const view = build('div', { class: 'system-page', role: 'dialog', 'aria-label': '选择位置' }, [
      build('header', { class: 'system-head' }, [
        build('button', { type: 'button', text: '取消', onclick: finish(undefined) }),
        build('h2', { text: '选择位置' }),
        confirm,
      ]),
      build('p', { class: 'stand-in', text: '替身地图：没有街道，只有边界和已知的地点' }),
      map.node,
      words,
      list,
    ])
    const layer = openLayer('full', view, { system: true })
    if (start) map.pin(start)
  })
}
