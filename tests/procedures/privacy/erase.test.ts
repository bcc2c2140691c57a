import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fingerprint } from '../../../cloudfunctions/core/cloud/identity.ts'
import { publicationOf } from '../../../cloudfunctions/published/board/rules/publication-id.ts'
import { jpegWith } from '../help/a-jpeg.ts'
import { secret } from '../help/cloud-of-town.ts'
import { MINUTE, minutesPass } from '../help/minutes.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk, type Phone } from '../help/phone.ts'
import { at } from '../help/town.ts'
import { unzipped } from '../help/unzipped.ts'
import { asking, does } from '../whistle/act-on-whistle.ts'

/** What whoever leaves said or gave, in words that occur nowhere else. */
const marks = {
  name: '甄难忘',
  phone: '13987654321',
  words: '独一无二的话甲',
  place: '歪脖子树底下乙',
  reply: '独一无二的话丙',
  answer: '独一无二的话丁',
  rating: '独一无二的话戊',
  handled: '独一无二的话己',
  board: '独一无二的话庚',
}

const data = mkdtempSync(join(tmpdir(), 'erase-'))
let town: Town
let eve: Phone
beforeAll(async () => {
  town = await openTown({ data })
  eve = town.stranger()
})
afterAll(async () => {
  await town.close()
  rmSync(data, { recursive: true })
})

/** Every byte of every file of the store and of the storage, one character a byte. */
const bytes = (): string =>
  readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')

/** Those of some texts that are anywhere on disk. */
async function onDisk(texts: readonly string[]): Promise<string[]> {
  await town.cloud.checkpoint()
  const all = bytes()
  return texts.filter((text) => all.includes(Buffer.from(text).toString('latin1')))
}

const later = async (ms: number) => {
  for (const { error } of await town.cloud.moveClock(ms)) expect(error).toBeUndefined()
  for (const { error } of await minutesPass(town.cloud)) expect(error).toBeUndefined()
}

const idOf = (phone: Phone) => String(town.cloud.find('people', { openid: phone.openid })[0]?._id)

describe('a resident who leaves', () => {
  let person: string
  let [open, done, asked]: string[] = []
  const bodies = ['photo-of-the-report-9f1', 'photo-of-the-reply-9f2', 'photo-for-nothing-9f3']
  const names: string[] = []

  it('has reports, replies, answers, ratings, follows and messages on disk before', async () => {
    const { wang, zhang, steward } = town
    expectOk(await eve.asks('person.introduce', { name: marks.name, phone: marks.phone }))
    expectOk(await eve.asks('person.chooseHome', { building: at.home }))
    person = idOf(eve)
    const token = aToken()
    const photos = [await eve.uploads(token, 1, jpegWith(bodies[0] ?? ''))]
    const place = { point: [118.4523417, 31.6781923] as [number, number], words: marks.place }
    const what = { category: '0401', place, words: marks.words }
    done = await eve.hasSubmitted({ token, ...what, photos })
    expectOk(await wang.accepts(done))
    expectOk(await wang.contacts(done, { words: marks.handled }))
    expectOk(await wang.finishes(done))
    expectOk(await eve.answers(done, 'partly', { words: marks.answer }))
    expectOk(await eve.rates(done, 2, { words: marks.rating }))

    asked = await eve.hasSubmitted({ place, words: marks.words })
    expectOk(await wang.accepts(asked))
    const { id: whistle } = expectOk(await wang.asks('whistle.ask', asking(asked)))
    expectOk(await does(town, steward, 'blow', whistle))
    expectOk(
      await wang.asks('report.ask', { reportId: asked, token: aToken(), words: '哪个门', days: 2 }),
    )
    const again = aToken()
    const shown = [await eve.uploads(again, 1, jpegWith(bodies[1] ?? ''))]
    expectOk(await eve.says('reply', asked, { token: again, words: marks.reply, photos: shown }))
    open = await eve.hasSubmitted({ words: marks.words })
    expectOk(await eve.asks('report.urge', { reportId: open, token: aToken() }))
    expectOk(await eve.follows(await zhang.hasSubmitted()))
    const agreed = [{ name: 'result' as const, accepted: true }]
    expectOk(await eve.asks('message.agree', { templates: agreed, token: aToken() }))
    const said = Object.values(marks).filter((mark) => mark !== marks.board)
    // A file id without the environment is its path, as the table of files has it.
    const forNothing = await eve.uploads(aToken(), 1, jpegWith(bodies[2] ?? ''))
    names.push(
      ...[...photos, ...shown, forNothing].map((id) => id.replace(/^cloud:\/\/[^/]+\//, '')),
    )
    const all = [...said, ...bodies, ...names, eve.openid]
    expect(await onDisk(all)).toEqual(all)
  })

  it('has had their photos taken over, where they are attached to something', async () => {
    await minutesPass(town.cloud, 1)
    expect(await onDisk(bodies)).toEqual(bodies)
    expect(await onDisk(names)).toEqual(names.slice(2))
    expect(town.files().filter((path) => path.startsWith('kept/'))).toHaveLength(2)
  })

  it('has typed a place that the recipients of a whistle and a remedy see', () => {
    const told = town.cloud
      .find('messages')
      .filter(({ title }) => String(title).includes(marks.place))
    const { wang, steward, officer, streetOfficer, supervisor } = town
    const recipients = [wang, steward, officer, streetOfficer, supervisor].map(({ id }) => id)
    expect(new Set(told.map(({ person }) => person))).toEqual(new Set(recipients))
  })

  it('exports a copy with all of it, anonymous or not', async () => {
    const { link } = expectOk(await eve.asks('privacy.export', {}))
    const copy = Buffer.from(await (await fetch(link)).arrayBuffer())
    const text = unzipped(copy)
    expect(Object.values(marks).filter((mark) => !text.includes(mark))).toEqual([marks.board])
    expect(town.cloud.find('exports')).toMatchObject([{ _id: person }])
  })

  it('sees first which open reports will be withdrawn', async () => {
    const before = expectOk(await eve.asks('privacy.before', {}))
    expect(before).toMatchObject({ may: true, more: false })
    expect(before.open.map(({ id }) => id)).toContain(open)
    expect(before.open.map(({ id }) => id)).not.toContain(done)
  })

  it('is a new resident at once, and the holders of their open reports get a message', async () => {
    const token = aToken()
    expectOk(await eve.asks('privacy.leave', { token }))
    expect(expectOk(await eve.asks('person.me', {}))).toMatchObject({ name: '', home: null })
    expect(idOf(eve)).not.toBe(person)
    expect(expectOk(await eve.asks('report.mine', { over: false })).cards).toEqual([])
    expectOk(await eve.asks('privacy.leave', { token }))
    expect(expectOk(await eve.asks('person.me', {})).name).toBe('')
    const told = town.cloud.find('messages', { person: town.wang.id, kind: 'ended' })
    expect(told.map(({ target }) => target)).toContainEqual({ kind: 'report', id: open })
  })

  it('has had a report on the board until now', async () => {
    const files = [await eve.uploads(aToken(), 1, jpegWith(marks.board))]
    const shown = { before: files, after: [], words: marks.board }
    const _id = fingerprint(secret, publicationOf(done ?? ''))
    await town.cloud.load('publications', [{ _id, ...shown }])
    await town.cloud.load('screenings', [{ _id: 'check', report: done, person }])
  })

  it('leaves nothing on disk once all instances know: no word, number, photo or place', async () => {
    await later(2 * MINUTE + 1)
    const gone = [...Object.values(marks), ...bodies, ...names, '118.4523417', '31.6781923']
    expect(await onDisk(gone)).toEqual([])
    expect(gone.filter((text) => town.printed.join().includes(text))).toEqual([])
    expect(town.cloud.find('erasures', { person })).toMatchObject([{ matters: [] }])
    expect(town.cloud.find('erasures', { person })[0]).toHaveProperty('doneAt')
    for (const name of ['follows', 'urges', 'messages', 'stocks', 'screenings']) {
      expect(town.cloud.find(name, { person })).toEqual([])
    }
    expect(town.cloud.find('publications')).toEqual([])
    expect(town.files()).toEqual([])
    expect(town.cloud.find('remedies')).toMatchObject([{ reporter: '', content: {} }])
    for (const name of ['people', 'exports'])
      expect(town.cloud.find(name, { _id: person })).toEqual([])
  })

  it('leaves the bare facts: what happened when, by a random id', async () => {
    const { status, answer, history, content, reporter } = town.stored(done ?? '')
    expect({ status, answer, content, reporter }).toEqual({
      ...{ status: 'closed', answer: 'partly', content: {}, reporter: undefined },
    })
    expect(history.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['submit', 'accept', 'finish', 'answer', 'erase']),
    )
    expect(history[0]?.by).toBe(person)
    expect(town.stored(open ?? '').status).toBe('withdrawn')
    const seen = expectOk(await town.steward.opens(asked ?? ''))
    expect(seen).toMatchObject({ place: '第3网格', said: { words: '' }, reporter: { phone: '' } })
    const rated = town.cloud.find('ratings').filter(({ level }) => level === 2)
    expect(rated).toHaveLength(1)
    expect(rated[0]).not.toHaveProperty('words')
    expect(rated[0]).not.toHaveProperty('matter')
  })

  it('is erased from what an instance writes that does not know yet that they left', async () => {
    const ghost = town.stranger()
    expectOk(await ghost.asks('person.me', {}))
    const id = idOf(ghost)
    expectOk(await ghost.asks('privacy.leave', { token: aToken() }))
    const [late] = town.cloud.find('reports', { _id: done })
    const written = {
      ...late,
      _id: 'late',
      number: 'late',
      reporter: id,
      status: 'pool',
      open: true,
    }
    const content = { 1: { words: marks.words } }
    await town.cloud.load('reports', [{ ...written, content }])
    await town.cloud.load('stocks', [{ _id: `${id}-result`, person: id, left: 1 }])
    await later(2 * MINUTE + 1)
    expect(town.stored('late')).toMatchObject({ status: 'withdrawn', content: {} })
    expect(town.cloud.find('stocks', { person: id })).toEqual([])
    expect(await onDisk([ghost.openid])).toEqual([])
  })
})

describe('leaving', () => {
  it('is refused to staff', async () => {
    for (const phone of [town.wang, town.steward, town.supervisor, town.officer]) {
      const { may, why } = expectOk(await phone.asks('privacy.before', {}))
      expect({ may, why }).toEqual({ may: false, why: '您还在岗，离岗以后才能注销' })
      expect(codeOf(await phone.asks('privacy.leave', { token: aToken() }))).toBe(
        'PERSON.IN_SERVICE',
      )
    }
  })
})

describe('the openings of a restricted report', () => {
  it('are shown to its supervisor by name, and to its reporter by number', async () => {
    const { chen, wang, steward, supervisor, zhang } = town
    const id = await chen.hasSubmitted({ category: '0802', words: '家里的事' })
    expectOk(await wang.opens(id))
    expectOk(await wang.opens(id))
    expectOk(await steward.opens(id))
    const asks = (phone: Phone) => phone.asks('privacy.openings', { reportId: id })
    const counted = [
      { role: '社区管理员', times: 1 },
      { role: '全科社工', times: 2 },
    ]
    expect(expectOk(await asks(chen))).toEqual({ byRole: counted, openings: [], more: false })
    expect(expectOk(await asks(supervisor)).openings.map(({ who }) => who)).toEqual([
      ...['许管理员', '王社工', '王社工'],
    ])
    for (const phone of [wang, steward]) expect(codeOf(await asks(phone))).toBe('REPORT.NOT_YOURS')
    expect(codeOf(await asks(zhang))).toBe('REPORT.NOT_FOUND')
  })
})
