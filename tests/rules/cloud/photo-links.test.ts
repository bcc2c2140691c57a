import { describe, expect, it } from 'vitest'
import { platformFiles } from './platform-files.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe("photos' links", () => {
  it('are made once a file, and not for a file that is gone', async () => {
    const { files, batches } = platformFiles()
    const links = await files.links(['a', 'b', 'a', 'gone'])
    expect([...links.keys()].sort()).toEqual(['a', 'b'])
    expect(batches).toEqual([['a', 'b', 'gone']])
  })

  it('to what not everybody may read live ten minutes, and are handed out for half of that', async () => {
    const { files, clock, batches, lives } = platformFiles()
    const both = await files.links(['a'], ['b'])
    expect([...both.keys()].sort()).toEqual(['a', 'b'])
    expect(batches).toEqual([['a', 'b']])
    expect(lives).toEqual([[7200, 600]])
    clock.now += 5 * MINUTE - 1
    expect(await files.links(['a'], ['b'])).toEqual(both)
    clock.now += 1
    const later = await files.links(['a'], ['b'])
    expect(later.get('a')).toBe(both.get('a'))
    expect(later.get('b')).not.toBe(both.get('b'))
    await files.links([], ['a'])
    expect(batches).toEqual([['a', 'b'], ['b'], ['a']])
    expect(lives).toEqual([[7200, 600], [600], [600]])
  })

  it('to what both everybody and not everybody may read live ten minutes', async () => {
    const { files, batches, lives } = platformFiles()
    const links = await files.links(['a', 'b'], ['b'])
    expect([...links.keys()].sort()).toEqual(['a', 'b'])
    expect(batches).toEqual([['a', 'b']])
    expect(lives).toEqual([[7200, 600]])
  })

  it('cost no request for an empty list', async () => {
    const { files, batches } = platformFiles()
    expect(await files.links([])).toEqual(new Map())
    expect(batches).toEqual([])
  })

  it('are kept for an hour, half of their life, and then made anew', async () => {
    const { files, clock, batches } = platformFiles()
    const first = await files.links(['a'])
    clock.now += HOUR - 1
    expect(await files.links(['a'])).toEqual(first)
    expect(batches).toHaveLength(1)
    clock.now += 1
    expect(await files.links(['a'])).not.toEqual(first)
  })

  it('are requested by fifty at most at once', async () => {
    const { files, batches } = platformFiles()
    const ids = Array.from({ length: 120 }, (_, i) => `file-${i}`)
    expect((await files.links(ids)).size).toBe(120)
    expect(batches.map((batch) => batch.length)).toEqual([50, 50, 20])
  })
})
