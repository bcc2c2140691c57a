import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clock } from '../../../local/clock/clock.ts'
import { openTown, type Town } from '../help/open-town.ts'
import { aToken, codeOf, expectOk } from '../help/phone.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A Monday morning at +08:00. */
const clock = Clock.standing(Date.UTC(2026, 10, 23, 2))
let town: Town
beforeAll(async () => {
  town = await openTown({ clock })
})
afterAll(() => town.close())

/** A report that its worker handles. */
async function handling(told: Parameters<Town['chen']['hasSubmitted']>[0] = {}): Promise<string> {
  const id = await town.chen.hasSubmitted(told)
  expectOk(await town.wang.accepts(id))
  clock.move(MINUTE)
  return id
}

describe('a question to the reporter', () => {
  it('stops the clock until the reply, and the promise moves by just that', async () => {
    const { chen, wang } = town
    const id = await handling()
    const { dueAt } = town.stored(id)
    expectOk(await wang.says('ask', id, { words: '什么时候在家', days: 3 }))
    const asked = expectOk(await chen.opens(id))
    expect(asked.question).toMatchObject({ words: '什么时候在家' })
    expect(asked.question).toMatchObject({ until: Number(asked.question?.at) + 72 * HOUR })
    expect(asked.clock.state).toBe('paused')
    expect(asked.may.find(({ action }) => action === 'reply')).toMatchObject({ open: true })

    clock.move(HOUR)
    expectOk(await chen.says('reply', id, { words: '晚上六点后' }))
    const replied = expectOk(await chen.opens(id))
    const [asking, reply] = town.stored(id).history.slice(-2)
    expect(replied.question).toBeNull()
    expect(replied.dueAt - dueAt).toBe(Number(reply?.at) - Number(asking?.at))
    expect(replied.timeline[0]).toMatchObject({ action: 'reply', words: '晚上六点后', who: '我' })
  })

  it('is asked one at a time, for no longer than the city allows', async () => {
    const { wang, chen } = town
    const id = await handling()
    const ask = (days: number) => wang.says('ask', id, { words: '几楼', days })
    expect(codeOf(await ask(8))).toBe('REPORT.BAD_UNTIL')
    expect(codeOf(await chen.says('reply', id, { words: '三楼' }))).toBe('REPORT.NO_QUESTION')
    expectOk(await ask(1))
    expect(codeOf(await ask(1))).toBe('REPORT.QUESTION_WAITS')
    clock.move(25 * HOUR)
    expectOk(await ask(1))
  })

  it('may be replied to by voice, if the recording is the reporter’s own', async () => {
    const { chen, zhang, wang } = town
    const id = await handling()
    expectOk(await wang.says('ask', id, { words: '几楼', days: 1 }))
    const token = aToken()
    const { folder } = expectOk(await zhang.asks('person.me', {}))
    const foreign = { file: `cloud://local.local/${folder}/${token}/v.mp3`, seconds: 9 }
    expect(codeOf(await chen.says('reply', id, { token, voice: foreign }))).toBe('REPORT.BAD_VOICE')

    const own = expectOk(await chen.asks('person.me', {})).folder
    const voice = { file: await chen.uploadsTo(`${own}/${token}/v.mp3`), seconds: 9 }
    expectOk(await chen.says('reply', id, { token, voice }))
    const [reply] = expectOk(await wang.opens(id)).timeline
    expect(reply?.voice).toMatchObject({ seconds: 9, url: expect.stringContaining('.mp3') })
  })

  it('that is still open ends with the finish', async () => {
    const { chen, wang } = town
    const id = await handling()
    expectOk(await wang.says('ask', id, { words: '几楼', days: 1 }))
    clock.move(HOUR)
    const token = aToken()
    expectOk(await wang.finishes(id, { token, photos: [await wang.uploads(token)] }))
    expect(expectOk(await chen.opens(id)).question).toBeNull()
    const { pauses, doneAt } = town.stored(id)
    expect(pauses).toMatchObject([{ kind: 'question', until: doneAt }])
  })
})

describe('what a reporter adds unasked', () => {
  it('stands in the history, is told to its holder, and moves no clock', async () => {
    const { chen, wang } = town
    const id = await chen.hasSubmitted()
    const { dueAt } = town.stored(id)
    clock.move(MINUTE)
    expectOk(await chen.says('add', id, { words: '是三单元' }))
    const seen = expectOk(await wang.opens(id))
    expect(seen.timeline[0]).toMatchObject({ action: 'add', words: '是三单元' })
    expect(seen).toMatchObject({ status: 'assigned', dueAt })
    const inbox = expectOk(await wang.asks('message.inbox', {}))
    expect(inbox.messages.map(({ words }) => words)).toContain('居民补了情况，点开看看')
  })

  it('answers no question that waits, and is refused empty or once it is done', async () => {
    const { chen, wang } = town
    const id = await handling({ category: '0401' })
    expectOk(await wang.says('ask', id, { words: '几楼', days: 1 }))
    expectOk(await chen.says('add', id, { words: '灯罩也掉了' }))
    expect(expectOk(await chen.opens(id)).question).toMatchObject({ words: '几楼' })
    expect(codeOf(await chen.says('add', id, {}))).toBe('REPORT.EMPTY')
    expectOk(await wang.finishes(id))
    expect(codeOf(await chen.says('add', id, { words: '还有' }))).toBe('REPORT.ALREADY_DONE')
  })
})
