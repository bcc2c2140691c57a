import type ts from 'typescript'
import { shown } from '../paths.ts'
import { behind, commented } from './layout.ts'
import { bodyText, docOf, type Writer } from './type-text.ts'

/** Folders whose types keep their names: those declared anew, and those imported, by absolute path. */
export type Homes = { declared: string; imported: string }

/** A writer that remembers the names that it gave. */
export type NamingWriter = Writer & {
  /** What the names stand for that were given so far, and those that these need in turn. */
  named(): NamedTypes
}

export type NamedTypes = {
  /** The files of imported types, each with the names taken from it. */
  imports: [file: string, names: string[]][]
  /** Every other type, declared with its docstring, in the order of the names. */
  declarations: string[]
}

type Named = { type: ts.Type; symbol: ts.Symbol; file: string }

/**
 * Writes types by the names that they have in `homes`. A generic type is written out where it is used.
 * Throws when two different types have one name.
 */
export function namingWriter(checker: ts.TypeChecker, homes: Homes): NamingWriter {
  const met = new Map<string, Named>()
  const isImported = ({ file }: Named) => file.startsWith(homes.imported)

  function nameOf(type: ts.Type): string | undefined {
    const symbol = nameSymbol(type)
    const file = symbol?.declarations?.[0]?.getSourceFile().fileName
    if (!symbol || !file || !isUnder(file, homes)) return undefined
    const known = met.get(symbol.name) ?? { type, symbol, file }
    if (known.symbol !== symbol) throw new Error(twice(symbol.name, known.file, file))
    met.set(symbol.name, known)
    return symbol.name
  }

  const writer = { checker, nameOf }
  return { ...writer, named: () => ({ declarations: declarations(), imports: imports() }) }

  function declarations(): string[] {
    const texts = new Map<string, string>()
    // Writing one may name others, which join the end of the map.
    for (const [name, named] of met)
      if (!isImported(named)) texts.set(name, declared(writer, name, named))
    return [...texts].sort(byName).map(([, text]) => text)
  }

  function imports(): NamedTypes['imports'] {
    const files = new Map<string, string[]>()
    for (const [name, named] of [...met].sort(byName))
      if (isImported(named)) files.set(named.file, [...(files.get(named.file) ?? []), name])
    return [...files].sort(byName)
  }
}

const isUnder = (file: string, { declared, imported }: Homes): boolean =>
  file.startsWith(declared) || file.startsWith(imported)

/** The name of a type, unless it has to be written out. */
function nameSymbol(type: ts.Type): ts.Symbol | undefined {
  if (type.aliasSymbol) return type.aliasTypeArguments ? undefined : type.aliasSymbol
  return type.isClassOrInterface() && !type.typeParameters ? type.symbol : undefined
}

const declared = (writer: Writer, name: string, { type, symbol }: Named): string =>
  commented(
    docOf(writer.checker, symbol),
    behind(`export type ${name} =`, bodyText(writer, type, name)),
  )

const twice = (name: string, one: string, other: string): string =>
  `two types that travel are called ${name}: in ${shown(one)} and ${shown(other)}; name each after its noun`

const byName = ([one]: [string, unknown], [other]: [string, unknown]): number =>
  one < other ? -1 : 1
