import { describe, expect, it } from 'vitest'
import { tuesday } from '../../moments.ts'
import { phoneParts } from './phone-parts.ts'

type Problem = { words: string; settings: string } | null
type Pointed = { pin?: { words: string; latitude: number; longitude: number }; problem: Problem }
type Parts = { pointAtPlace(): Promise<Pointed> }

const city = { name: '马鞍山市', bounds: [[118.4, 31.5, 118.7, 31.8]], categories: [] }

/** What comes of pointing at the map; `means` is what the person says when they are asked. */
async function pointed(answer: object, { means = true, online = true } = {}) {
  const asked: string[] = []
  const wx = {
    requirePrivacyAuthorize: ({ success }: { success(): void }) => success(),
    chooseLocation: async () => {
      if (answer instanceof Error) throw answer
      return answer
    },
    showModal: async ({ title }: { title: string }) => {
      asked.push(title)
      return { confirm: means }
    },
    cloud: {
      callFunction: async () => {
        if (!online) throw new Error('request:fail')
        return { result: { ok: true, now: tuesday, result: city } }
      },
    },
  }
  const lines = `export { pointAtPlace } from './services/cloud/place-pin'`
  const { pointAtPlace } = await phoneParts<Parts>(lines, wx)
  return { ...(await pointAtPlace()), asked }
}

const here = { name: '半山花园东门', address: '', latitude: 31.689, longitude: 118.507 }
const nanjing = { name: '新街口', address: '', latitude: 32.04, longitude: 118.78 }

describe('a place on the map', () => {
  it('is taken as it was pointed at', async () => {
    const { pin, problem, asked } = await pointed(here)
    expect(pin).toEqual({ words: '半山花园东门', latitude: 31.689, longitude: 118.507 })
    expect([problem, asked]).toEqual([null, []])
  })

  it.each([
    ['an empty text', { name: '', latitude: '', longitude: '' }],
    ['no latitude', { name: '东门', longitude: 118.507 }],
    ['null', { name: '东门', latitude: null, longitude: null }],
    ['0, 0', { name: '东门', latitude: 0, longitude: 0 }],
    ['not a number', { name: '东门', latitude: Number.NaN, longitude: 118.5 }],
    ['words', { name: '东门', latitude: '北纬', longitude: '东经' }],
    ['no degrees', { name: '东门', latitude: 318, longitude: 118 }],
  ])('is none without a point, which is said at once: %s', async (_, answer) => {
    const { pin, problem } = await pointed(answer)
    expect(pin).toBeUndefined()
    expect(problem?.words).toContain('没选到地点')
  })

  it('is asked about when it lies far outside the city', async () => {
    const { pin, asked } = await pointed(nanjing)
    expect(asked).toEqual(['“新街口”离马鞍山市很远'])
    expect(pin?.words).toBe('新街口')
  })

  it('is not taken when somebody did not mean it', async () => {
    expect(await pointed(nanjing, { means: false })).toMatchObject({ problem: null })
    expect((await pointed(nanjing, { means: false })).pin).toBeUndefined()
  })

  it('is not asked about just beside the city, nor where the city is not known yet', async () => {
    expect((await pointed({ ...here, longitude: 118.72 })).asked).toEqual([])
    expect((await pointed(nanjing, { online: false })).asked).toEqual([])
  })

  it('is cut to its room by code points', async () => {
    const { pin } = await pointed({ ...here, name: '😡'.repeat(70) })
    expect(pin?.words).toBe('😡'.repeat(60))
  })
})

describe('a map that can’t be used', () => {
  const failing = (errMsg: string) => Object.assign(new Error(errMsg), { errMsg })

  it('is no matter when somebody changed their mind', async () => {
    expect(await pointed(failing('chooseLocation:fail cancel'))).toMatchObject({ problem: null })
  })

  it.each([
    ['chooseLocation:fail auth deny', 'app', '您没让用位置'],
    ['chooseLocation:fail system permission denied', 'phone', '手机没让微信用位置'],
    ['getLocation:fail:ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF', '', '手机的定位关着'],
    ['chooseLocation:fail', '', '地图没打开'],
  ])('says so, with the way to the settings that help: %s', async (errMsg, way, words) => {
    const { problem } = await pointed(failing(errMsg))
    expect(problem?.settings).toBe(way)
    expect(problem?.words).toContain(words)
  })
})
