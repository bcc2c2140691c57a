import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exampleCity } from '../../city/maanshan/city.ts'
import { readCity } from '../../city/read-city.ts'
import { fingerprint } from '../../cloudfunctions/core/cloud/identity.ts'
import { readBuildingLink } from '../../cloudfunctions/directory/place/rules/code.ts'
import { buildingCodes } from '../../scripts/codes/links.ts'
import { pageOf } from '../../scripts/codes/sheet.ts'
import { doorSheet } from '../../scripts/codes/sheets.ts'
import { forgetStore } from '../../scripts/start/forget-store.ts'
import { readOptions } from '../../scripts/start/options.ts'
import { examplePhones } from '../../scripts/start/phones.ts'
import { readSecret } from '../../scripts/start/secret.ts'
import { seed } from '../../scripts/start/seed.ts'
import { folderOf } from './folder.ts'

const city = exampleCity()

describe('the command line', () => {
  it('serves this app without any options', () => {
    const { own, functions, miniprogram, port, fresh } = readOptions([])
    expect({ own, port, fresh }).toEqual({ own: true, port: 8787, fresh: false })
    expect(functions).toMatch(/dist\/cloudfunctions$/)
    expect(miniprogram).toMatch(/miniprogram$/)
  })

  it('serves nothing of this app when other functions are named', () => {
    const options = readOptions(['--functions', 'elsewhere', '--port', '0'])
    expect(options).toMatchObject({
      own: false,
      port: 0,
      miniprogram: undefined,
      schema: undefined,
    })
    expect(options.functions).toMatch(/elsewhere$/)
  })

  it('opens another mini-program, with functions or without', () => {
    const options = readOptions(['--miniprogram', 'elsewhere', '--data', '/tmp/kept'])
    expect(options).toMatchObject({ own: false, functions: '/tmp/kept/functions' })
    expect(options.miniprogram).toMatch(/elsewhere$/)
  })

  it('begins afresh when it is told to', () => {
    expect(readOptions(['--fresh']).fresh).toBe(true)
  })

  it.each([
    [['--fresh', '--functions', 'elsewhere'], '--fresh'],
    [['--port', 'many'], '--port many'],
    [['--port', '70000'], '--port 70000'],
    [['--schema', 'gone.json'], 'no such file'],
    [['--colour', 'red'], '--colour'],
  ])('refuses %j in a sentence', (args, words) => {
    expect(() => readOptions(args)).toThrow(words)
  })
})

describe('beginning afresh', () => {
  it('removes the store and the files of a data folder, and leaves what else lies there', () => {
    const data = folderOf({
      'store.sqlite': 'store',
      'store.sqlite-wal': 'log',
      'files/a.jpg': 'photo',
      secret: 'secret',
      'notes.txt': 'mine',
    })
    forgetStore(data)
    expect(readdirSync(data).sort()).toEqual(['notes.txt', 'secret'])
    forgetStore(data)
    expect(readdirSync(data).sort()).toEqual(['notes.txt', 'secret'])
  })
})

describe('the secret', () => {
  it('is drawn once, stays with the data, and is read by its owner alone', () => {
    const data = join(folderOf({}), 'data')
    const secret = readSecret(data)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(readSecret(data)).toBe(secret)
    expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600)
    expect(readSecret(join(folderOf({}), 'data'))).not.toBe(secret)
  })
})

describe('seeding', () => {
  const silent = { move: () => {}, end: () => {} }

  it('hands all collections over before the first is on disk, so that they arrive together', async () => {
    const loaded: string[] = []
    let onDisk = () => {}
    const disk = new Promise<void>((resolve) => {
      onDisk = resolve
    })
    const cloud = {
      load: (name: string) => {
        loaded.push(name)
        return disk
      },
    }
    const seeding = seed(cloud, { areas: [{ _id: '3405' }], people: [{ _id: 'r1' }] }, silent)
    expect(loaded).toEqual(['areas', 'people'])
    onDisk()
    await seeding
  })

  it('says at the end how many documents there are', async () => {
    const words: string[] = []
    const cloud = { load: async () => {} }
    const progress = { move: () => {}, end: (text: string) => words.push(text) }
    await seed(cloud, { areas: [{ _id: 'a' }, { _id: 'b' }], people: [{ _id: 'c' }] }, progress)
    expect(words).toEqual(['3 documents'])
  })
})

describe('the phones', () => {
  const { holders, phones, codes, map } = examplePhones(city, 'a key')
  const labels = holders.map(({ label }) => label)

  it('begin with a resident, the worker of her grid, its steward, and an officer of the district', () => {
    const begin = phones.map((id) => holders.find(({ openid }) => openid === id)?.label)
    expect(begin).toEqual([
      '陈桂芳 半山花园 12栋',
      '王社工 第3网格',
      '许书记 半山花园社区',
      '李经办 排水',
    ])
  })

  it('may be held by all who answer for 半山花园, and by a worker from next door', () => {
    expect(labels.filter((label) => /^.社工 第\d+网格$/.test(label))).toHaveLength(12)
    expect(labels).toContainEqual(expect.stringMatching(/^.社工 翠湖社区 第1网格$/))
    expect(labels).toContainEqual(expect.stringMatching(/^许书记 半山花园社区$/))
    expect(labels).toContainEqual(expect.stringMatching(/^沈督办 .+街道$/))
  })

  it('are told apart by name and place, and stand beside their like', () => {
    expect(new Set(labels).size).toBe(labels.length)
    const groups = holders.map(({ group }) => group)
    const changes = groups.filter((group, at) => group !== groups[at - 1])
    expect(new Set(changes).size).toBe(changes.length)
  })

  it("begin their map among 半山花园's buildings, with the borders of its grids", () => {
    const { center, outlines, places } = map
    const near = places.map(({ point }) => Math.hypot(point[0] - center[0], point[1] - center[1]))
    expect(Math.max(...near)).toBeLessThan(0.02)
    expect(JSON.stringify(outlines)).toContain('"properties":{"name":"第3网格"}')
  })

  it('offer the codes on the doors, which name their buildings', () => {
    const code = codes.find(({ label }) => label === '半山花园 12栋')
    const sign = (text: string) => fingerprint('a key', text)
    const building = readBuildingLink(readCity().linkPrefix, code?.text ?? '', sign)
    expect(city.buildings.find(({ _id }) => _id === building)?.name).toBe('12栋')
  })
})

describe('a sheet of codes', () => {
  const own = city.buildings.filter(({ estate }) => estate === '翠湖苑')

  it('has a card for each building, and fetches nothing but the font', async () => {
    const { sheet } = doorSheet('翠湖苑', buildingCodes(own, 'a key'))
    const page = await pageOf(sheet)
    expect(page.match(/<svg/g)).toHaveLength(own.length)
    for (const { name } of own) expect(page).toContain(`<strong>${name}</strong>`)
    expect(page.match(/(?:src|href)="[^"]*"/g)).toEqual(['href="/font/index.css"'])
  })

  it('shows names with special signs as they are written', async () => {
    const code = { estate: '<苑>', building: 'A&B', link: 'https://x/' }
    const page = await pageOf(doorSheet('<苑>', [code]).sheet)
    expect(page).toContain('<strong>A&amp;B</strong>')
    expect(page).not.toContain('<苑>')
  })
})
