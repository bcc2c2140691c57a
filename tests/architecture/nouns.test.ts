import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Field } from '../../cloudfunctions/core/cloud/collection.ts'
import type { Noun } from '../../cloudfunctions/core/noun.ts'
import { nouns } from '../../cloudfunctions/entries/nouns.ts'
import { at } from '../../scripts/paths.ts'

/** What a collection notes of its fields says that it is somebody's own, and goes with them. */
const isPersonal = ({ kept }: Field): boolean => kept.startsWith('until deletion')

/** The fields of a noun that are somebody's own, as `collection.field`. */
const personalIn = ({ collections }: Pick<Noun, 'collections'>): string[] =>
  collections.flatMap(({ name, fields }) =>
    Object.entries<Field>(fields).flatMap(([field, note]) =>
      isPersonal(note) ? [`${name}.${field}`] : [],
    ),
  )

/** What a noun keeps of people and does not let go of when they leave. */
const keptForGood = (noun: Pick<Noun, 'collections' | 'ownData'>): string[] =>
  noun.ownData?.erase || noun.ownData?.eraseAround ? [] : personalIn(noun)

/** The collections of a noun whose records may be seen more or less far. */
const restrictable = ({ collections }: Pick<Noun, 'collections'>): string[] =>
  collections.flatMap(({ name, fields }) => ('visibility' in fields ? [name] : []))

describe('a noun that keeps something of people', () => {
  it('erases it when they leave', () => {
    expect(nouns.flatMap(keptForGood)).toEqual([])
  })

  it('is noticed when it does not', () => {
    const forgetful = nouns.map(({ ownData: _, ...noun }) => noun)
    const kept = forgetful.flatMap(keptForGood)
    for (const field of ['people.phone', 'reports.content', 'ratings.words', 'follows.person']) {
      expect(kept).toContain(field)
    }
  })

  it('says who has opened it is on record, where it may be restricted', () => {
    const silent = nouns.filter(({ openings }) => !openings)
    expect(silent.flatMap(restrictable)).toEqual([])
    expect(nouns.flatMap(restrictable)).toEqual(['reports'])
  })

  it('gives them a copy, where it is theirs to see', () => {
    const silent = nouns.filter(({ ownData }) => !ownData?.export)
    const ofTheirs = silent.flatMap(({ collections }) =>
      collections.flatMap(({ name, fields }) =>
        Object.entries<Field>(fields).flatMap(([field, note]) =>
          isPersonal(note) && /self|follower/.test(note.seenBy) ? [`${name}.${field}`] : [],
        ),
      ),
    )
    expect(ofTheirs).toEqual([])
  })
})

describe('a noun with a life', () => {
  it('is held to the conformance suite', () => {
    const suites = readdirSync(at('tests', 'lifecycle')).filter((name) => name.endsWith('.test.ts'))
    const kept = suites.map((name) => `${name.replace('.test.ts', '')}Kind`)
    const texts = suites.map((name) => readFileSync(at('tests', 'lifecycle', name), 'utf8'))
    expect(suites).toHaveLength(nouns.filter(({ life }) => life).length)
    texts.forEach((text, n) => {
      expect(text).toContain(`kind: ${kept[n]}`)
    })
  })
})
