/** Places: choosing one, showing one, and where the phone is. */
import { chooseOnMap } from '../overlay/map-sheet.ts'
import { showPlace } from '../overlay/place-sheet.ts'
import { chooseFrom } from '../overlay/sheet.ts'
import { needPermission } from '../permissions.ts'
import { frameOptions } from '../settings.ts'
import { api } from './call.ts'

type Shown = { latitude: number; longitude: number; name?: string; address?: string }

async function choose({ latitude, longitude }: { latitude?: number; longitude?: number }) {
  needPermission('userLocation')
  const start: [number, number] | undefined =
    latitude !== undefined && longitude !== undefined ? [longitude, latitude] : undefined
  const place = await chooseOnMap(start)
  if (!place) throw new Error('cancel')
  return place
}

/** A computer does not know where it is in GCJ-02: the phone is said to be in the middle of the map. */
async function locate() {
  const note = '小程序要用你的位置。替身：给的是地图正中'
  const chosen = await chooseFrom([{ text: '允许' }], { note, system: true })
  if (chosen === undefined) throw new Error('auth deny')
  const [longitude, latitude] = frameOptions.map.center
  const accuracy = { accuracy: 65, horizontalAccuracy: 65, verticalAccuracy: 0 }
  return { longitude, latitude, speed: -1, altitude: 0, ...accuracy }
}

export const locationApi = {
  chooseLocation: api('chooseLocation', choose),
  getLocation: api('getLocation', locate),
  openLocation: api<Shown>('openLocation', ({ longitude, latitude, name = '', address = '' }) =>
    showPlace([longitude, latitude], name, address),
  ),
}
