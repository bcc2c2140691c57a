import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { block, either, list } from '../../scripts/build/layout.ts'
import { namingWriter } from '../../scripts/build/named-types.ts'
import { typeText } from '../../scripts/build/type-text.ts'
import { at } from '../../scripts/paths.ts'
import { folderOf } from './folder.ts'

/** One type a case, compiled together. */
const types = `
  import * as v from '${at('node_modules', 'valibot')}'
  import type { Card, Level } from './cloud/card'
  import type { Card as Other } from './cloud/other-card'

  type Status = 'pool' | 'done'
  interface Photo { readonly at?: number }
  export type Report = { readonly id: string; status: Status; photos: readonly Photo[] } | null

  const schema = v.strictObject({
    words: v.optional(v.pipe(v.string(), v.trim()), ''),
    token: v.string(),
    note: v.exactOptional(v.string()),
  })
  export type Input = v.InferInput<typeof schema>

  export type Lists = { tags: (Status | 5)[]; pairs: Record<string, [number, boolean]> }

  export type HasFunction = { inner: { show: () => void } }
  export type HasDate = { inner: { at: Date } }
  export type HasUnknown = { inner: { rest: unknown } }
  type Branch<T> = { of: T; branches: Branch<T>[] }
  export type Tree = Branch<string>

  export type Desk = { cards: Card[]; first: Card | null; level: Level | '' }
  export type Mixed = { card: Card; other: Other }
`

const cloud = {
  'cloud/card.ts': `
    import type { State } from '../contract/state'
    /** How pressing it is. */
    export type Level = 1 | 2
    /**
     * A report in a list.
     * It leads to others.
     */
    export interface Card {
      /** Who has it. */
      holder: string
      state?: State
      parts: Card[]
    }
  `,
  'cloud/other-card.ts': 'export type Card = { id: string }',
  'contract/state.ts': "export type State = 'open' | 'over'",
}

/** The cases, and a writer that knows the names of `cloud/` and `contract/`. */
function compiled() {
  const folder = folderOf({ 'types.ts': types, ...cloud })
  const program = ts.createProgram([`${folder}/types.ts`], {
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [] },
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  })
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(`${folder}/types.ts`)
  const module = file && checker.getSymbolAtLocation(file)
  const cases = module ? checker.getExportsOfModule(module) : []
  const homes = { declared: `${folder}/cloud/`, imported: `${folder}/contract/` }
  return { checker, cases, homes, folder }
}

describe('a type that travels', () => {
  let made: ReturnType<typeof compiled>

  beforeAll(() => {
    made = compiled()
  })

  const writer = () => namingWriter(made.checker, made.homes)

  function textOf(name: string, by = writer()): string {
    const type = made.cases.find((symbol) => symbol.name === name)
    if (type === undefined) throw new Error(`no type ${name}`)
    return typeText(by, made.checker.getDeclaredTypeOfSymbol(type), name)
  }

  it('is written out in full where it has no name, so that it imports nothing', () => {
    expect(textOf('Report')).toBe(
      "{ id: string; status: 'done' | 'pool'; photos: { at?: number }[] } | null",
    )
  })

  it('may be left out by a caller where the schema has a default', () => {
    expect(textOf('Input')).toBe('{ words?: string | undefined; token: string; note?: string }')
  })

  it('keeps alternatives in a list together, and records with their keys', () => {
    expect(textOf('Lists')).toBe(
      "{ tags: ('done' | 'pool' | 5)[]; pairs: { [key: string]: [number, boolean] } }",
    )
  })

  it('is referred to by the name that it has in the cloud, within a union too', () => {
    expect(textOf('Desk')).toBe("{ cards: Card[]; first: Card | null; level: '' | Level }")
  })

  it('is declared once by its name, with the comments of the source', () => {
    const by = writer()
    textOf('Desk', by)
    expect(by.named().declarations).toEqual([
      `/**
 * A report in a list.
 * It leads to others.
 */
export type Card = {
  /** Who has it. */
  holder: string
  state?: State
  parts: Card[]
}`,
      '/** How pressing it is. */\nexport type Level = 1 | 2',
    ])
  })

  it('is imported where the contract has it', () => {
    const by = writer()
    textOf('Desk', by)
    expect(by.named().imports).toEqual([[`${made.folder}/contract/state.ts`, ['State']]])
  })

  it('never has the name of another type', () => {
    expect(() => textOf('Mixed')).toThrow(
      /two types that travel are called Card: in .*card.ts and .*other-card.ts/,
    )
  })

  it.each([
    ['a function', 'HasFunction', 'show'],
    ['a date', 'HasDate', 'at'],
    ['anything at all', 'HasUnknown', 'rest'],
  ])('is never %s, and the place is named', (_, name, field) => {
    expect(() => textOf(name)).toThrow(new RegExp(`${name}.inner.${field}: .*cannot travel`))
  })

  it('never contains itself, unless by its name', () => {
    expect(() => textOf('Tree')).toThrow('Tree.branches[].branches: the type contains itself')
  })
})

describe('the layout of a type', () => {
  const long = ['a', 'b', 'c'].map((letter) => `'${letter.repeat(40)}'`)

  it('has a field a line where one line is too long', () => {
    expect(block(long.map((type, at) => `field${at}: ${type}`))).toBe(
      `{\n  field0: ${long[0]}\n  field1: ${long[1]}\n  field2: ${long[2]}\n}`,
    )
  })

  it('has an alternative a line where one line is too long, also in a list', () => {
    const text = long.map((type) => `\n  | ${type}`).join('')
    expect(either(long)).toBe(text)
    expect(list(either(long), true)).toBe(`(${text}\n)[]`)
  })

  it('keeps an object that may be missing in one piece', () => {
    const object = block(long.map((type, at) => `field${at}: ${type}`))
    expect(either([object, 'null'])).toBe(`${object} | null`)
  })
})
