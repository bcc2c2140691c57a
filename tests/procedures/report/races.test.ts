import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../help/open-town.ts'
import { codeOf, expectOk, type Heard } from '../help/phone.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

describe('64 accepts at once, racing one assignment to somebody else', () => {
  it('have one winner, one entry a version, and losers with REPORT.CHANGED', async () => {
    const { chen, wang, zhou, steward } = town
    const id = await chen.hasSubmitted()
    const accepts = Array.from({ length: 64 }, () => () => wang.accepts(id, { version: 1 }))
    const assign = () => steward.assigns(id, zhou, { version: 1 })
    // In the middle of the crowd, so that either may win.
    const rush: (() => Promise<Heard<unknown>>)[] = accepts.toSpliced(4, 0, assign)
    const heard = await Promise.all(rush.map((act) => act()))

    const { version, history, status, assignee } = town.stored(id)
    expect(heard.filter(({ ok }) => ok)).toHaveLength(1)
    expect(version).toBe(2)
    expect(history.map((entry) => entry.version)).toEqual([1, 2])
    const assigned = history[1]?.action === 'assign'
    expect([status, assignee?.id]).toEqual(assigned ? ['assigned', zhou.id] : ['handling', wang.id])

    for (const reply of heard) {
      if (reply.ok) continue
      expect(codeOf(reply)).toBe('REPORT.CHANGED')
    }
  })
})

describe('a crowd of notes at once', () => {
  it('is kept note by note, none twice and none lost without an error', async () => {
    const { chen, wang } = town
    const id = await chen.hasSubmitted()
    expectOk(await wang.accepts(id))
    const words = Array.from({ length: 12 }, (_, i) => `第 ${i + 1} 句`)
    const heard = await Promise.all(words.map((said) => wang.notes(id, { words: said })))

    const kept = heard.flatMap((reply, i) => (reply.ok ? [words[i]] : []))
    const { history, content } = town.stored(id)
    const notes = history.filter(({ action }) => action === 'note')
    expect(notes.map(({ version }) => content[version]?.words).sort()).toEqual(kept.sort())
    expect(history.map(({ version }) => version)).toEqual(Array.from(history, (_, i) => i + 1))
    const refused = heard.filter(({ ok }) => !ok).map(codeOf)
    expect(new Set(refused)).toEqual(new Set(refused.length > 0 ? ['CALL.BUSY'] : []))
    expect(kept.length).toBeGreaterThan(0)
  })
})

describe('a finish and a note at once', () => {
  it('never add a note to a report that is done', async () => {
    const { chen, wang } = town
    const id = await chen.hasSubmitted({ category: '0401' })
    expectOk(await wang.accepts(id))
    const [finished, noted] = await Promise.all([wang.finishes(id, { version: 2 }), wang.notes(id)])
    const actions = town.stored(id).history.map(({ action }) => action)
    if (codeOf(finished) === 'REPORT.CHANGED') {
      expect(actions).toEqual(['submit', 'accept', 'note'])
    } else {
      expect(codeOf(finished)).toBe('OK')
      expect(codeOf(noted)).toBe('REPORT.ALREADY_DONE')
      expect(actions).toEqual(['submit', 'accept', 'finish'])
    }
  })
})
