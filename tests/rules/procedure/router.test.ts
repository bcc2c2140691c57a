import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { answer, type Reply } from '../../../cloudfunctions/core/procedure/router.ts'
import { procedures } from '../../../cloudfunctions/entries/api/procedures.ts'
import { errorText } from '../../../miniprogram/contract/errors.ts'
import { personNames } from '../help/example.ts'
import { building, smallCity } from '../help/small-city.ts'

const names = Object.keys(procedures) as (keyof typeof procedures)[]

/** Those that may be called with nothing, and so with anything that has no keys. */
const takingNothing = names.filter((name) => v.safeParse(procedures[name].input, {}).success)

/** The keys that inputs have, so that harm finds its way inside. */
const key = fc.constantFrom(
  ...['reportId', 'token', 'version', 'words', 'photos', 'place', 'building', 'point'],
  ...['category', 'answer', 'level', 'named', 'met', 'over', 'area', 'scope', 'link', 'worker'],
)

const anything = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
  fc.dictionary(key, fc.anything({ maxDepth: 1 })),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e308, -0, undefined),
)

/** Lists within lists, ten thousand deep. */
const abyss = Array.from({ length: 10_000 }).reduce<unknown>((inner) => [inner], 'bottom')

describe('the router', () => {
  it('answers any input of anybody with a known code, and never with a surprise', async () => {
    const { ask, reports } = await smallCity()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.constantFrom(...personNames),
        anything,
        async (name, who, input) => {
          const reply = await ask(who, name, input as object)
          if (reply.ok) expect(takingNothing).toContain(name)
          else expect(Object.keys(errorText)).toContain(reply.error.code)
          expect(!reply.ok && reply.error.code).not.toBe('CALL.SURPRISE')
        },
      ),
      { numRuns: 2000 },
    )
    expect(await reports()).toEqual([])
  })

  it('refuses lists nested ten thousand deep, wherever they are', async () => {
    const { ask } = await smallCity()
    for (const name of names) {
      for (const input of [abyss, { reportId: abyss }, { place: { point: abyss } }]) {
        const reply = await ask('supervisor', name, input as object)
        const code = reply.ok ? 'OK' : reply.error.code
        expect(['CALL.BAD_INPUT', 'CALL.NOT_ALLOWED']).toContain(code)
      }
    }
  })

  it.each(['', 'nothing', '__proto__', 'constructor', 'hasOwnProperty', 'toString'])(
    'knows no procedure called %j',
    async (name) => {
      const { ask } = await smallCity()
      const reply = await ask('reporter', name as 'person.me', {})
      expect(reply).toMatchObject({ ok: false, error: { code: 'CALL.UNKNOWN' } })
    },
  )
})

describe('an item that is wrong', () => {
  const nothing = '\u3164'
  const id = 'report-1'
  const token = 'a'.repeat(16)

  it.each([
    ['person.introduce', { phone: '123' }, 'phone', '「电话」填得不对：手机号 11 位，座机带区号'],
    ['person.introduce', { name: '长'.repeat(21) }, 'name', '「称呼」太长了，请写短些'],
    ['report.submit', { onBehalf: { phone: '123' } }, 'onBehalf.phone', '「电话」'],
    ['report.submit', { words: '长'.repeat(501) }, 'words', '「要说的话」太长了，请写短些'],
    ['report.preview', { place: { point: [0, 0] } }, 'place', '「地方」填得不对：请重新选'],
    ['report.object', { words: ' ' }, 'words', '「要说的话」还没有填'],
    ['report.decline', { reason: nothing }, 'reason', '「为什么」还没有填'],
    ['report.decline', { basis: nothing }, 'basis', '「依据」还没有填'],
    ['report.decline', { turnTo: '\u2800\u200b' }, 'turnTo', '「该找谁」还没有填'],
    ['report.accept', { token: 'short' }, 'token', errorText['CALL.BAD_INPUT']],
  ] as const)('of %s, %j, is named as users know it', async (name, wrong, field, sentence) => {
    const { ask } = await smallCity()
    const right = {
      'person.introduce': {},
      'report.submit': { token, category: '0401', place: { building }, words: '灯坏了' },
      'report.preview': { category: '0401', place: { building } },
      'report.object': { reportId: id, token, words: '不同意' },
      'report.decline': {
        ...{ reportId: id, version: 1, token },
        ...{ reason: '是民事纠纷', basis: '民法典', turnTo: '司法所' },
      },
      'report.accept': { reportId: id, version: 1, token },
    }
    const who =
      name === 'report.decline' ? 'steward' : name === 'report.accept' ? 'holder' : 'reporter'
    const reply = await ask(who, name, { ...right[name], ...wrong })
    expect(reply).toMatchObject({ ok: false, error: { code: 'CALL.BAD_INPUT', field } })
    expect(!reply.ok && reply.error.message).toContain(sentence)
  })
})

describe('a surprise', () => {
  it('gives the phone a code and a request id, and keeps its message out of the log', async () => {
    const secret = '陈桂芳 13912345678 说灯不亮'
    const logged: unknown[] = []
    const context = (await smallCity()).newContext()
    const surprising = {
      ...procedures['person.me'],
      run: () => Promise.reject(Object.assign(new Error(secret), { code: 'SYS_ERR' })),
    }
    const reply: Reply = await answer(
      { procedure: 'person.me', input: {} },
      { ...context, log: (line) => logged.push(line) },
      {
        procedures: { 'person.me': surprising },
        requestId: 'request-1',
        findCaller: async () => ({ id: 'reporter', roles: [], folder: 'u/reporter' }),
        forget: () => undefined,
        countCall: async () => true,
      },
    )
    expect(reply).toEqual({
      now: context.now,
      ok: false,
      error: {
        code: 'CALL.SURPRISE',
        message: errorText['CALL.SURPRISE'],
        requestId: 'request-1',
      },
    })
    expect(logged).toMatchObject([
      { requestId: 'request-1', code: 'CALL.SURPRISE', cause: 'SYS_ERR' },
    ])
    expect(JSON.stringify(logged)).not.toMatch(/陈桂芳|1391|灯不亮/)
  })
})
