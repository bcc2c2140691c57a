import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOn } from './code.ts'
import { operatorsIn, places, poisoned, wrongAnywhere, wrongForCodes } from './hostile.ts'
import { openTown, type Town } from './open-town.ts'
import { aToken, expectOk, type Name, type Phone } from './phone.ts'
import { at, community } from './town.ts'

type RightCall = { who: Phone; input: Record<string, unknown> }

let town: Town
/** What reaches the database while somebody tries to do harm. */
let asked: string[] = []
/** A call of every procedure that would go well as it stands. */
let rightCalls: Record<Name, RightCall>

beforeAll(async () => {
  town = await openTown({ asked: (body) => asked.push(body) })
  rightCalls = await everyRightCall(town)
  for (const { who } of Object.values(rightCalls)) await who.asks('person.me', {})
})
afterAll(() => town.close())

/** Sends a text as it is, as somebody who writes their own client would. */
async function sendRaw(who: Phone, text: string) {
  const response = await fetch(`${town.url}/wx/callFunction`, {
    method: 'POST',
    headers: { 'x-wx-openid': who.openid },
    body: `{"name":"api","data":${text}}`,
  })
  const { result, errMsg } = (await response.json()) as {
    result?: { ok: boolean; error?: { code: string } }
    errMsg: string
  }
  return { heard: result?.ok ? 'OK' : (result?.error?.code ?? errMsg), result }
}

/** What is said of such input; whatever else were said would mean that it got further. */
const refusals = ['CALL.BAD_INPUT', 'CATEGORY.UNKNOWN', 'REPORT.BAD_PHOTO', 'PLACE.BAD_CODE']

describe('input made to do harm', () => {
  it('is refused at every place of every procedure; nothing changes, nothing is asked with it', async () => {
    const before = town.everything()
    const names = Object.keys(rightCalls) as Name[]
    const heard = new Set<string>()
    asked = []
    const anyPlace = fc.constantFrom(...names).chain((name) =>
      fc.record({
        name: fc.constant(name),
        place: fc.constantFrom(...places(rightCalls[name].input)),
        wrong: fc.nat(),
      }),
    )
    await fc.assert(
      fc.asyncProperty(anyPlace, async ({ name, place, wrong }) => {
        const { who, input } = rightCalls[name]
        const harms = place.isCode ? [...wrongAnywhere, ...wrongForCodes] : wrongAnywhere
        const harm = harms[wrong % harms.length] ?? ''
        const text = poisoned({ procedure: name, input }, place, harm)
        const reply = await sendRaw(who, text)
        heard.add(reply.heard)
        expect(refusals, `${text.slice(0, 300)} → ${JSON.stringify(reply.result)}`).toContain(
          reply.heard,
        )
      }),
      { numRuns: 2000 },
    )
    expect(town.everything()).toBe(before)
    expect(asked.flatMap(operatorsIn)).toEqual([])
    expect(heard).toContain('CALL.BAD_INPUT')
  })

  it('was harmful alone: the same calls without it go well', async () => {
    for (const [procedure, { who, input }] of Object.entries(rightCalls)) {
      const { heard } = await sendRaw(who, JSON.stringify({ procedure, input }))
      expect([procedure, heard]).toEqual([procedure, 'OK'])
    }
  })
})

/** Reports in every state, and for each procedure a call that is just right for one of them. */
async function everyRightCall(town: Town): Promise<Record<Name, RightCall>> {
  const { chen, zhang, wang, steward, zhou } = town
  const fresh = await chen.hasSubmitted({ category: '0101' })
  const other = await chen.hasSubmitted()
  const handling = await chen.hasSubmitted({ category: '0401' })
  const done = await chen.hasSubmitted({ category: '0401' })
  for (const id of [handling, done]) expectOk(await wang.accepts(id))
  expectOk(await wang.finishes(done))
  const token = aToken()
  const photos = [await chen.uploads(token)]
  const its = (reportId: string) => ({ reportId, token: aToken() })
  const link = codeOn(at.home)
  return {
    'person.me': { who: chen, input: {} },
    'person.chooseHome': { who: chen, input: { building: at.home } },
    'person.introduce': { who: chen, input: { name: '陈', phone: '13912345678' } },
    'place.byCode': { who: chen, input: { link } },
    'place.estates': { who: chen, input: { begins: '半' } },
    'report.categories': { who: chen, input: {} },
    'report.preview': {
      who: chen,
      input: { category: '0101', place: { point: [118.452, 31.678], words: '路边' } },
    },
    'report.submit': {
      who: chen,
      input: { token, category: '0101', place: { building: at.home }, words: '脏了', photos },
    },
    'report.mine': { who: chen, input: { over: false } },
    'report.desk': { who: wang, input: {} },
    'report.inArea': { who: steward, input: { area: community, scope: 'pool' } },
    'report.detail': { who: chen, input: { reportId: fresh } },
    'report.assign': { who: steward, input: { ...its(fresh), version: 1, worker: zhou.id } },
    'report.accept': { who: wang, input: { ...its(other), version: 1 } },
    'report.contact': { who: wang, input: { ...its(handling), words: '说好了' } },
    'report.note': { who: wang, input: { ...its(handling), words: '在修' } },
    'report.finish': { who: wang, input: { ...its(handling), version: 4, met: [0, 1, 2, 3] } },
    'report.answer': { who: chen, input: { ...its(done), answer: 'solved', words: '好' } },
    'follow.report': { who: zhang, input: { reportId: fresh } },
    'follow.mine': { who: zhang, input: {} },
    'rating.rate': {
      who: chen,
      input: { ...its(done), level: 2, reasons: ['slow'], words: '慢', named: true },
    },
    'rating.mine': { who: chen, input: { reportId: done } },
    'staff.workersFor': { who: steward, input: { reportId: fresh } },
  }
}
