import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import budget from '../procedures/budget/budget.json' with { type: 'json' }
import { countEffectsApart } from '../procedures/budget/effects-apart.ts'
import { openTownCloud, type TownCloud } from '../procedures/help/cloud-of-town.ts'
import { type BigCity, bigCity, openidOf } from './big-city.ts'
import { buildIndexes } from './build-indexes.ts'
import { chanceOf } from './chance.ts'
import { type Asked, askedBy, isGeo, type Question, wasteful } from './count-questions.ts'
import { aDay, type Everyday } from './daily-calls.ts'
import { functionsWith } from './functions.ts'
import { proven } from './proven.ts'
import { scale } from './scale.ts'

const chance = chanceOf('reports')
const data = mkdtempSync(join(tmpdir(), 'town-reports-'))
const functions = functionsWith('asker')
const heard: string[] = []
let city: BigCity
let town: TownCloud

beforeAll(async () => {
  city = bigCity(scale.reports, chance)
  town = await openTownCloud({
    data,
    functions,
    documents: city.documents,
    asked: (body) => heard.push(body),
  })
  buildIndexes(town)
  countEffectsApart(town.cloud, heard)
}, scale.patience)
afterAll(async () => {
  await town.close()
  rmSync(data, { recursive: true })
})

/** What a call of the day asked for, and what it cost beyond its line of the budget. */
async function live({ who, procedure, input, line }: Everyday) {
  const openid = openidOf(who)
  // Known to the instance from here on: roles are cached.
  await town.cloud.invoke('api', { procedure: 'report.categories' }, { openid })
  const asked: Asked = await askedBy(town, heard, { openid, procedure, input })
  const cost = asked.reads + asked.writes
  const most = line === undefined ? Number.POSITIVE_INFINITY : budget[line].database
  return { asked, over: cost > most ? [`${procedure}: ${cost} operations, ${most} allowed`] : [] }
}

describe(`among ${scale.reports.toLocaleString('en')} reports`, () => {
  const questions: Question[] = []

  it('every call keeps to its budget', { timeout: scale.patience }, async () => {
    for (let day = 0; day < scale.days; day++) {
      for (const call of aDay(city, chance)) {
        const { asked, over } = await live(call)
        expect(over).toEqual([])
        questions.push(...asked.questions)
      }
    }
  })

  it('every question looks at no more than two documents for each that it gives', () => {
    const plain = questions.filter((question) => !isGeo(question))
    // All days have been lived: a proof of fewer would say too much.
    expect(plain.length).toBeGreaterThan(scale.days * 20)
    expect(new Set(plain.map(({ of }) => of)).size).toBeGreaterThan(12)
    expect(wasteful(plain, 2)).toEqual([])
    const worst = Math.max(...plain.map((it) => it.examined / Math.max(1, it.returned)))
    const count = `${plain.length} questions of ${new Set(plain.map(({ of }) => of)).size} kinds`
    proven(
      'documents',
      `${scale.reports} reports, ${count}: at most ${worst} examined for one given`,
    )
  })

  it('a place is found by looking at four grids at most, two on average', () => {
    const geo = questions.filter(isGeo)
    expect(geo.length).toBeGreaterThan(scale.days)
    expect(wasteful(geo, 4)).toEqual([])
    const mean = geo.reduce((sum, { examined }) => sum + examined, 0) / geo.length
    expect(mean).toBeLessThanOrEqual(2)
    proven(
      'places',
      `${geo.length} places among ${city.grids.length} grids: ${mean.toFixed(2)} examined on average`,
    )
  })

  it('the cloud starts again over them', { timeout: scale.patience }, async () => {
    await town.close()
    const begun = performance.now()
    town = await openTownCloud({ data, functions })
    const opened = performance.now() - begun
    buildIndexes(town)
    await askedBy(town, heard, {
      openid: openidOf('resident1'),
      procedure: 'report.mine',
      input: { over: true },
    })
    const answered = performance.now() - begun
    expect(town.cloud.find('reports').length).toBeGreaterThanOrEqual(scale.reports)
    const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
    proven(
      'restart',
      `${scale.reports} reports: open after ${seconds(opened)}, first answer after ${seconds(answered)}`,
    )
  })
})
