/** Choosing a place. */
import { chooseOnMap } from '../overlay/map-sheet.ts'
import { api } from './call.ts'

export const locationApi = {
  chooseLocation: api<{ latitude?: number; longitude?: number }>(
    'chooseLocation',
    async (options) => {
      const { latitude, longitude } = options
      const start: [number, number] | undefined =
        latitude !== undefined && longitude !== undefined ? [longitude, latitude] : undefined
      const place = await chooseOnMap(start)
      if (!place) throw new Error('cancel')
      return place
    },
  ),
}
