import type { ExampleCity } from '../../city/maanshan/city.ts'
import { calledInStory } from '../../city/maanshan/story/whistles.ts'
import { banshan, nextDoor } from '../../city/maanshan/story-community.ts'
import { readCity } from '../../city/read-city.ts'
import type { Person, PersonRole } from '../../cloudfunctions/directory/person/person-record.ts'
import { nameInRole } from '../../cloudfunctions/directory/person/rules/name.ts'
import { type Role, roleLabel } from '../../miniprogram/contract/role.ts'
import { buildingCodes, windowLink } from '../codes/links.ts'
import { readJson } from '../files.ts'
import { at } from '../paths.ts'

/** The city as the phones need it: who lives and works there, and where they live. */
type City = Pick<ExampleCity, 'people' | 'buildings' | 'grids' | 'areas' | 'windows'>

/**
 * What the phones beside each other begin with: a resident, the worker of her very grid, the steward
 * of her community and an officer whom the story calls; the people who may hold them; the codes that
 * hang on 半山花园's doors and lie at its windows; a map of the city.
 * The secret is the one that the functions know codes by.
 */
export function examplePhones(city: City, secret: string) {
  const holders = [...residents(city), ...staff(city)]
  const own = city.buildings.filter(({ estate }) => estate === banshan.estate)
  const { templates } = readCity()
  return {
    title: '家在 · 马鞍山示例',
    holders,
    phones: [
      openidAtHome(city),
      openidOfWorker(city),
      ...openidsOf(city, ({ role, area }) => role === 'steward' && area === banshan.community),
      ...openidsOf(city, ({ department }) => department === calledInStory),
    ],
    templates: Object.fromEntries(templates.map(({ id, title }) => [id, title])),
    codes: [...doorCodes(own, secret), ...windowCodes(city, secret)],
    tour,
    map: {
      center: middleOf(own.map(({ point }) => point.coordinates)),
      scale: 17,
      outlines: outlinesOf(city),
      places: own.map(({ estate, name, communityName, point }) => ({
        name: `${estate} ${name}`,
        address: communityName,
        point: point.coordinates,
      })),
    },
  }
}

/** The README's way through one report, and what else there is to try. */
const tour = [
  '居民的手机：点「我要反映」，选一类，写一句，提交',
  '社工的手机：受理，联系，办结',
  '居民的手机：回答解决了没有，评一评',
  '排水经办的手机：应急哨等着，先报到，再答复',
  '右上角「云端调用」：把时钟往后拨一天，看谁被提醒；手机上面能换人、断网、换大字',
]

/** The districts, and the grids of 半山花园 with their names. */
function outlinesOf({ grids }: City): { type: string; features: unknown[] } {
  const districts = readJson<{ features: unknown[] }>(at('city', 'maanshan', 'districts.geojson'))
  const own = grids
    .filter(({ community }) => community === banshan.community)
    .map(({ name, outline }) => ({ type: 'Feature', properties: { name }, geometry: outline }))
  return { type: 'FeatureCollection', features: [...districts.features.map(unnamed), ...own] }
}

/** An outline without the name that it is kept by, which would lie on those of the grids. */
const unnamed = (feature: unknown) => ({ ...Object(feature), properties: {} })

function middleOf(points: readonly [number, number][]): [number, number] {
  const sum = points.reduce(([lng, lat], point) => [lng + point[0], lat + point[1]], [0, 0])
  return [sum[0] / points.length, sum[1] / points.length]
}

interface Code {
  label: string
  text: string
}

const doorCodes = (buildings: City['buildings'], secret: string): Code[] =>
  buildingCodes(buildings, secret).map(({ estate, building, link }) => ({
    label: `${estate} ${building}`,
    text: link,
  }))

/** The sign of each window and two slips that were given out there. */
const windowCodes = ({ windows }: City, secret: string): Code[] =>
  windows.flatMap((window) =>
    [0, 1, 2].map((serial) => ({
      label: `${window.hall} ${window.name} ${serial === 0 ? '台面码' : `评价条 ${serial}`}`,
      text: windowLink(window, { serial, until: 2099, secret }),
    })),
  )

interface Holder {
  openid: string
  label: string
  /** Beside whom they stand in a list. */
  group: string
}

function residents({ people, buildings }: City): Holder[] {
  return people.flatMap(({ openid, name, home }) => {
    const building = buildings.find(({ _id }) => _id === home)
    if (building === undefined) return []
    return [{ openid, group: '居民', label: `${name} ${building.estate} ${building.name}` }]
  })
}

/** Those who answer for 半山花园, and one worker from next door, who should see none of it. */
function staff(city: City): Holder[] {
  const { community } = banshan
  const holding = (role: Role, area: string) =>
    city.people.filter((person) => areaOf(person, role)?.startsWith(area))
  const chosen: [Role, Person[]][] = [
    ['worker', holding('worker', community)],
    ['worker', holding('worker', nextDoor.community).slice(0, 1)],
    ['steward', holding('steward', community)],
    ['supervisor', supervising(city, community)],
    ['officer', holding('officer', community.slice(0, 6))],
  ]
  return chosen.flatMap(([role, people]) =>
    people.map((person) => ({
      openid: person.openid,
      group: roleLabel[role],
      label: `${nameInRole(person, role)} ${placeOf(city, person, role)}`,
    })),
  )
}

/** Where somebody holds a role in words; of officers, who all have the same district, their department. */
function placeOf(city: City, person: Person, role: Role): string {
  const department = person.roles.find((held) => held.role === role)?.department
  const known = readCity().departments.find(({ code }) => code === department)
  return known?.short ?? areaName(city, areaOf(person, role) ?? '')
}

/** The supervisors of a community's street, its district and the city. */
const supervising = ({ people }: City, community: string): Person[] =>
  people.filter((person) => {
    const area = areaOf(person, 'supervisor')
    return area !== undefined && community.startsWith(area)
  })

/** An area in words; grids next door say where that is. */
function areaName({ grids, areas }: City, code: string): string {
  const grid = grids.find(({ _id }) => _id === code)
  if (grid === undefined) return areas.find(({ _id }) => _id === code)?.name ?? ''
  return grid.community === banshan.community ? grid.name : `${grid.communityName} ${grid.name}`
}

/** The first resident of the story. */
const openidAtHome = ({ people }: City): string => firstResident(people).openid

/** The worker of the grid that she lives in. */
function openidOfWorker({ people, buildings }: City): string {
  const { home } = firstResident(people)
  const grid = buildings.find(({ _id }) => _id === home)?.grid
  const worker = people.find((person) => areaOf(person, 'worker') === grid)
  if (worker === undefined) throw new Error(`the example has no worker for grid ${grid}`)
  return worker.openid
}

/** Those who hold a role of this kind. */
const openidsOf = ({ people }: City, isMeant: (held: PersonRole) => boolean): string[] =>
  people.filter(({ roles }) => roles.some(isMeant)).map(({ openid }) => openid)

function firstResident(people: readonly Person[]): Person {
  const resident = people.find(({ home }) => home !== undefined)
  if (resident === undefined) throw new Error('the example has nobody at home')
  return resident
}

const areaOf = ({ roles }: Person, role: Role): string | undefined =>
  roles.find((held) => held.role === role)?.area
