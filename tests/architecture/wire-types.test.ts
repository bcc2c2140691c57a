import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { typeText } from '../../scripts/build/type-text.ts'
import { at } from '../../scripts/paths.ts'
import { folderOf } from './folder.ts'

/** One type a case, compiled together. */
const source = `
  import * as v from '${at('node_modules', 'valibot')}'

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
  export type Tree = { children: Tree[] }
`

describe('what travels', () => {
  let textOf: (name: string) => string

  beforeAll(() => {
    const path = `${folderOf({ 'types.ts': source })}/types.ts`
    const options = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [] }
    const program = ts.createProgram([path], {
      ...options,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    })
    const checker = program.getTypeChecker()
    const file = program.getSourceFile(path)
    const module = file && checker.getSymbolAtLocation(file)
    const types = module ? checker.getExportsOfModule(module) : []
    textOf = (name) => {
      const type = types.find((symbol) => symbol.name === name)
      if (type === undefined) throw new Error(`no type ${name}`)
      return typeText(checker, checker.getDeclaredTypeOfSymbol(type), name)
    }
  })

  it('is written out in full, so that it imports nothing', () => {
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

  it.each([
    ['a function', 'HasFunction', 'show'],
    ['a date', 'HasDate', 'at'],
    ['anything at all', 'HasUnknown', 'rest'],
  ])('is never %s, and the place is named', (_, name, field) => {
    expect(() => textOf(name)).toThrow(new RegExp(`${name}.inner.${field}: .*cannot travel`))
  })

  it('never contains itself', () => {
    expect(() => textOf('Tree')).toThrow('Tree.children[]: the type contains itself')
  })
})
