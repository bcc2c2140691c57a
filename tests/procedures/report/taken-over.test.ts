import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../../cloudfunctions/core/clock/date.ts'
import { errorText } from '../../../miniprogram/contract/errors.ts'
import { aJpeg, bareJpeg } from '../help/a-jpeg.ts'
import { aSound, bareSound } from '../help/a-sound.ts'
import { minutesPass } from '../help/minutes.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk, type Phone } from '../help/phone.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const aMinute = () => minutesPass(town.cloud, 1)
const text = (words: string) => new Uint8Array(Buffer.from(words))

/** Another photo than the usual one, no less a JPEG. */
const anotherJpeg = new Uint8Array([...bareJpeg.subarray(0, -2), 0xff, 0xda, 0, 2, 9, 0xff, 0xd9])

/** A JPEG of more than 1 MB. */
const largeJpeg = new Uint8Array([
  ...bareJpeg.subarray(0, -2),
  ...[0xff, 0xda, 0, 2],
  ...new Uint8Array(2 ** 20),
  ...[0xff, 0xd9],
])

/** The bytes that whoever opens a report sees of its photos. */
async function seen(phone: Phone, id: string): Promise<Uint8Array[]> {
  const { photos } = expectOk(await phone.opens(id)).said
  const fetched = photos.map(async ({ url }) => (await fetch(url)).arrayBuffer())
  return (await Promise.all(fetched)).map((bytes) => new Uint8Array(bytes))
}

/** A report with a photo, and what overwrites the upload. */
async function shown(photo = aJpeg) {
  const { chen } = town
  const token = aToken()
  const file = await chen.uploads(token, 1, photo)
  const id = await chen.hasSubmitted({ token, photos: [file] })
  const swap = () => chen.uploads(token, 1, anotherJpeg)
  return { id, file, swap, path: file.replace(/^cloud:\/\/[^/]+\//, '') }
}

/** A report that somebody has in hand, and finishes. */
async function handled(category = '0101') {
  const { chen, wang } = town
  const id = await chen.hasSubmitted({ category })
  expectOk(await wang.accepts(id))
  return id
}

describe('a photo that was attached', () => {
  it('is seen at once, and after a minute as nobody but the functions can change it', async () => {
    const { wang } = town
    const { id, path, swap } = await shown()
    expect(await seen(wang, id)).toEqual([aJpeg])
    await aMinute()
    expect(await seen(wang, id)).toEqual([bareJpeg])
    const { content, history } = town.stored(id)
    expect(content[1]?.photos).toEqual([
      expect.stringMatching(`/kept/[0-9a-f]{32}/${sumOf(bareJpeg)}[.]jpg$`),
    ])
    expect(history[0]).toMatchObject({ action: 'submit', sums: [sumOf(bareJpeg)] })
    expect(town.files()).not.toContain(path)

    await swap()
    await aMinute()
    expect(await seen(wang, id)).toEqual([bareJpeg])
  })

  it('that is changed before that is what it was changed to, and says so', async () => {
    const { id, swap } = await shown()
    await swap()
    await aMinute()
    expect(await seen(town.wang, id)).toEqual([anotherJpeg])
    expect(town.stored(id).history[0]?.sums).toEqual([sumOf(anotherJpeg)])
  })

  it.each([
    ['a page', text('<html><script>alert(1)</script></html>')],
    ['too large', largeJpeg],
    ['cut off', aJpeg.subarray(0, 60)],
  ])('and is %s is not kept, and its report stands without it', async (_, photo) => {
    const { id } = await shown(new Uint8Array(photo))
    await aMinute()
    const { content, history, outbox } = town.stored(id)
    expect(content[1]).toEqual({ words: expect.anything() })
    expect(history[0]).not.toHaveProperty('sums')
    expect(outbox).toBeUndefined()
    expect(expectOk(await town.wang.opens(id)).said.photos).toEqual([])
  })

  it('of another environment is refused', async () => {
    const { chen } = town
    const token = aToken()
    const own = await chen.uploads(token)
    for (const env of ['evil', 'local2', 'evil/local', 'evil.local']) {
      const photos = [own.replace('cloud://local', `cloud://${env}`)]
      expect(codeOf(await chen.submits({ token, photos })), env).toBe('REPORT.BAD_PHOTO')
    }
  })
})

describe('a photo of what a partly solved report left', () => {
  it('is shown with the rest too, however soon both are taken over', async () => {
    const { chen, wang } = town
    const id = await handled()
    const proof = aToken()
    expectOk(await wang.finishes(id, { token: proof, photos: [await wang.uploads(proof)] }))
    const token = aToken()
    const photos = [await chen.uploads(token, 1, aJpeg)]
    expectOk(await chen.answers(id, 'partly', { token, words: '还晃', photos }))
    expect(await seen(wang, `${id}-rest`)).toEqual([bareJpeg])
    for (let minute = 0; minute < 2; minute++) {
      await aMinute()
      expect(await seen(wang, `${id}-rest`)).toEqual([bareJpeg])
    }
    const [left] = town.stored(`${id}-rest`).history
    expect(left).toMatchObject({ action: 'submit', sums: [sumOf(bareJpeg)] })
    expect(town.stored(id).history.at(-1)?.sums).toEqual([sumOf(bareJpeg)])
  })
})

describe('a photo that was uploaded and never attached', () => {
  it('goes within a night once it has lain there for two days', async () => {
    const { chen, cloud } = town
    const file = await chen.uploads(aToken())
    const isThere = () => town.files().some((path) => file.endsWith(path))
    const night = () => Math.ceil((cloud.now() + 5 * HOUR) / DAY) * DAY - 5 * HOUR
    const untilNight = async () => {
      await cloud.moveClock(night() - cloud.now())
      await minutesPass(cloud, 2)
    }
    await untilNight()
    await untilNight()
    expect(isThere()).toBe(true)
    await untilNight()
    expect(isThere()).toBe(false)
  })
})

describe('a recording that was attached', () => {
  it('is taken over too, without what its file tells beside the sound', async () => {
    const { chen, wang } = town
    const token = aToken()
    const { folder } = expectOk(await chen.asks('person.me', {}))
    const voice = { file: await chen.uploadsTo(`${folder}/${token}/v.mp3`, aSound), seconds: 3 }
    const id = await chen.hasSubmitted({ token, voice })
    await aMinute()
    const { url, seconds } = expectOk(await wang.opens(id)).said.voice ?? { url: '', seconds: 0 }
    const heard = new Uint8Array(await (await fetch(url)).arrayBuffer())
    expect({ heard, seconds }).toEqual({ heard: bareSound, seconds: 3 })
    expect(town.stored(id).history[0]?.sums).toEqual([sumOf(bareSound)])
  })
})

describe('a photo that proves a closing', () => {
  it('is taken over before the step, and cannot be changed, not even in the same minute', async () => {
    const { wang } = town
    const id = await handled()
    const token = aToken()
    const photos = [await wang.uploads(token, 1, aJpeg)]
    expectOk(await wang.finishes(id, { token, photos }))
    await wang.uploads(token, 1, anotherJpeg)
    const { content, history } = town.stored(id)
    const entry = history.at(-1)
    expect(entry).toMatchObject({ action: 'finish', sums: [sumOf(bareJpeg)] })
    await aMinute()
    expect(town.stored(id).content).toEqual(content)
    const [proof] = expectOk(await wang.opens(id)).timeline[0]?.photos ?? []
    const bytes = await (await fetch(proof?.url ?? '')).arrayBuffer()
    expect(new Uint8Array(bytes)).toEqual(bareJpeg)
  })

  it.each([
    ['was never uploaded', undefined],
    ['is no photo', text('<html></html>')],
    ['is too large', largeJpeg],
  ])('and %s is refused in words, and the report stays as it was', async (_, photo) => {
    const { wang } = town
    const id = await handled()
    const token = aToken()
    const good = await wang.uploads(token)
    const bad = photo ? await wang.uploads(token, 2, photo) : good.replace('1.jpg', '2.jpg')
    const refused = await wang.finishes(id, { token, photos: [good, bad] })
    expect(refused).toMatchObject({
      error: { code: 'REPORT.BAD_PHOTO', message: errorText['REPORT.BAD_PHOTO'] },
    })
    expect(town.stored(id).status).toBe('handling')
  })

  it('is taken over once, however often and however soon the closing is sent again', async () => {
    const { wang } = town
    const id = await handled()
    const token = aToken()
    const decision = { token, version: 2, photos: [await wang.uploads(token)] }
    const twice = await Promise.all([wang.finishes(id, decision), wang.finishes(id, decision)])
    const again = await wang.finishes(id, decision)
    expect([...twice, again].map(codeOf)).toEqual(['OK', 'OK', 'OK'])
    expect(town.stored(id).history.filter(({ action }) => action === 'finish')).toHaveLength(1)
    const [photo] = expectOk(await wang.opens(id)).timeline[0]?.photos ?? []
    expect((await fetch(photo?.url ?? '')).status).toBe(200)
  })

  it('of what was done on the spot is taken over as it is reported, once', async () => {
    const { wang } = town
    const token = aToken()
    const photos = [await wang.uploads(token, 1, aJpeg)]
    const told = { token, category: '0101', source: 'patrol' as const, onTheSpot: true, photos }
    const { id } = expectOk(await wang.submits(told))
    const stored = town.stored(id)
    expect(stored.history[0]).toMatchObject({ action: 'submit', sums: [sumOf(bareJpeg)] })
    expect(expectOk(await wang.submits(told)).id).toBe(id)
    await aMinute()
    expect(town.stored(id).content).toEqual(stored.content)

    const next = aToken()
    const missing = [(photos[0] ?? '').replace(token, next)]
    const refused = await wang.submits({ ...told, token: next, photos: missing })
    expect(codeOf(refused)).toBe('REPORT.BAD_PHOTO')
  })
})

describe('what is told to whom', () => {
  it('of a restricted report, and a copy of one’s data, is behind links of ten minutes', async () => {
    const { chen, wang, cloud } = town
    const [open, restricted] = ['0205', '0802'].map(async (category) => {
      const token = aToken()
      return chen.hasSubmitted({ category, token, photos: [await chen.uploads(token)] })
    })
    const linkOf = async (id = '') => expectOk(await wang.opens(id)).said.photos[0]?.url ?? ''
    const restrictedId = await restricted
    const links = [await linkOf(await open), await linkOf(restrictedId)]
    const desk = expectOk(await wang.asks('desk.list', { role: 'worker', scope: 'mine' }))
    const card = desk.cards.find(({ id }) => id === restrictedId)
    expect(card).toMatchObject({ photo: links[1] })
    links.push(expectOk(await chen.asks('privacy.export', {})).link)
    const statuses = () => Promise.all(links.map(async (link) => (await fetch(link)).status))
    expect(await statuses()).toEqual([200, 200, 200])
    await cloud.moveClock(10 * 60_000 + 1)
    // What was taken over meanwhile is there no more; its link would have lived on.
    expect(await statuses()).toEqual([404, 403, 403])
  })
})
