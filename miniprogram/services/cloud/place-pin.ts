/** A point that is chosen for a report: in the city, or meant to be elsewhere. */
import { choosePin, type Pin, type Pointed } from '../device/pin'
import { asCallError } from './call'
import { type Categories, cityCategories } from './categories'

/** How far outside the city a point may lie without a question, in degrees: about 5 km. */
const margin = 0.05

/** Lets the person point at a place; one far outside the city is asked about. */
export async function pointAtPlace(): Promise<Pointed> {
  const pointed = await choosePin()
  const { pin } = pointed
  if (!pin) return pointed
  const city = await knownCity()
  if (!city || isNear(pin, city) || (await isMeant(pin, city))) return pointed
  return { problem: null }
}

/** What this phone keeps of the city; nothing when it was never there: then nobody is asked. */
const knownCity = (): Promise<Categories | undefined> =>
  cityCategories().catch((failure: unknown) => {
    console.info(asCallError(failure).message)
    return undefined
  })

const isNear = ({ latitude, longitude }: Pin, { bounds }: Pick<Categories, 'bounds'>): boolean =>
  bounds.some(
    ([west = 0, south = 0, east = 0, north = 0]) =>
      longitude > west - margin &&
      longitude < east + margin &&
      latitude > south - margin &&
      latitude < north + margin,
  )

async function isMeant({ words }: Pin, { name }: Pick<Categories, 'name'>): Promise<boolean> {
  const { confirm } = await wx.showModal({
    title: `“${words}”离${name}很远`,
    content: '这儿的事多半不归本市管。还是就报这儿？',
    confirmText: '就是这儿',
    cancelText: '重新点',
  })
  return confirm
}
