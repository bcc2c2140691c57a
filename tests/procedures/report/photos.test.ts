import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareJpeg } from '../help/a-jpeg.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk, type Phone } from '../help/phone.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

/** Submits with photos, and says how that went. */
const submitting = async (phone: Phone, photos: string[], token = aToken()) =>
  codeOf(await phone.submits({ token, photos }))

describe('a photo', () => {
  it('is shown by a short-lived link that leads to it', async () => {
    const { chen, wang } = town
    const token = aToken()
    const id = await chen.hasSubmitted({ token, photos: [await chen.uploads(token)] })
    const [photo] = expectOk(await wang.opens(id)).said.photos
    const fetched = await fetch(photo?.url ?? '')
    expect(new Uint8Array(await fetched.arrayBuffer())).toEqual(bareJpeg)
    const { cards } = expectOk(await wang.asks('desk.list', { role: 'worker', scope: 'mine' }))
    expect(cards.find((card) => card.id === id)).toMatchObject({ photo: photo?.url })
  })

  it('that does not exist leaves a report that can be read', async () => {
    const { chen } = town
    const token = aToken()
    const me = expectOk(await chen.asks('person.me', {}))
    const never = `cloud://local.local/${me.folder}/${token}/1.jpg`
    const id = await chen.hasSubmitted({ token, photos: [never] })
    expect(expectOk(await chen.opens(id)).said).toMatchObject({ photos: [] })
  })

  it('is attached from one’s own folder only, under the token of its upload', async () => {
    const { chen, zhang } = town
    const token = aToken()
    const [mine, others] = [await chen.uploads(token), await zhang.uploads(token)]
    expect(await submitting(chen, [others], token)).toBe('REPORT.BAD_PHOTO')
    expect(await submitting(chen, [mine, others], token)).toBe('REPORT.BAD_PHOTO')
    expect(await submitting(chen, [mine], aToken())).toBe('REPORT.BAD_PHOTO')
    expect(await submitting(chen, [mine], token)).toBe('OK')
  })

  it.each([
    ['climbs out of the folder', (own: string) => own.replace('/1.jpg', '/../x/1.jpg')],
    ['is no jpg', (own: string) => own.replace('.jpg', '.svg')],
    ['is a tenth', (own: string) => own.replace('/1.jpg', '/10.jpg')],
    ['is none of the nine', (own: string) => own.replace('/1.jpg', '/0.jpg')],
    ['lies anywhere on the web', (own: string) => own.replace('cloud://', 'https://')],
    ['hides another behind a break', (own: string) => `${own}\ncloud://local.local/x/1.jpg`],
    ['is nothing', () => ''],
  ])('that %s is refused', async (_, twist) => {
    const token = aToken()
    const own = await town.chen.uploads(token)
    expect(await submitting(town.chen, [twist(own)], token)).toMatch(/^REPORT.BAD_PHOTO$/)
  })

  it('is not attached twice, nor ten at once', async () => {
    const token = aToken()
    const own = await town.chen.uploads(token)
    const ten = Array.from({ length: 10 }, (_, i) => own.replace('/1.', `/${i}.`))
    expect(await submitting(town.chen, [own, own], token)).toBe('CALL.BAD_INPUT')
    expect(await submitting(town.chen, ten, token)).toBe('CALL.BAD_INPUT')
  })

  it('is needed to finish where the category asks for one, and must be one’s own', async () => {
    const { chen, wang } = town
    const id = await chen.hasSubmitted({ category: '0101' })
    expectOk(await wang.accepts(id))
    const token = aToken()
    const theirs = await chen.uploads(token)
    expect(codeOf(await wang.finishes(id, { token }))).toBe('REPORT.PHOTO_NEEDED')
    expect(codeOf(await wang.finishes(id, { token, photos: [theirs] }))).toBe('REPORT.BAD_PHOTO')
    expect(codeOf(await wang.notes(id, { token, photos: [theirs] }))).toBe('REPORT.BAD_PHOTO')
    const photos = [await wang.uploads(token)]
    expect(codeOf(await wang.finishes(id, { token, photos }))).toBe('OK')
  })

  it("can't overwrite the file of another", async () => {
    const { chen, zhang } = town
    const token = aToken()
    await chen.uploads(token)
    const { folder } = expectOk(await chen.asks('person.me', {}))
    await expect(zhang.uploadsTo(`${folder}/${token}/1.jpg`)).rejects.toThrow('permission denied')
  })

  it('is written by a phone to where uploads lie, and to nowhere else', async () => {
    const { chen } = town
    const { folder } = expectOk(await chen.asks('person.me', {}))
    const token = aToken()
    expect(await chen.uploadsTo(`${folder}/${token}/9.jpg`)).toContain('/9.jpg')
    for (const path of [
      ...['public/a.jpg', 'kept/a.jpg', 'exports/a.xlsx', 'a.jpg', `${folder}/a.jpg`],
      ...['10.jpg', '1.html', '1.jpg.html', 'x/1.jpg'].map((name) => `${folder}/${token}/${name}`),
    ]) {
      await expect(chen.uploadsTo(path), path).rejects.toThrow('permission denied')
    }
  })
})
