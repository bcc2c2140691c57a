import ts from 'typescript'
import { behind, block, commented, either, list } from './layout.ts'

/** What types are written with: the compiler, and the names that may stand for a type. */
export type Writer = {
  checker: ts.TypeChecker
  /** The name that a type is referred to by; nothing for one that is written out. */
  nameOf(type: ts.Type): string | undefined
}

/**
 * A type as text: its name where it has one, else written out in full, with the docstrings of its fields:
 * objects, arrays, tuples, unions, records and literals. Throws, naming the place, on what cannot travel as
 * JSON (functions, any, unknown, classes) and on a nameless type that contains itself.
 */
export const typeText = (writer: Writer, type: ts.Type, place: string): string =>
  write({ ...writer, within: [] }, type, place)

/** The same, but of a type that has a name what stands behind it. */
export const bodyText = (writer: Writer, type: ts.Type, place: string): string =>
  writeOut({ ...writer, within: [] }, type, place)

/** The comment above a symbol's declaration, as its author wrote it; empty where there is none. */
export const docOf = (checker: ts.TypeChecker, symbol: ts.Symbol): string =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker))

/** A field with its comment above it. */
export const fieldText = (name: string, type: string, doc: string): string =>
  commented(doc, behind(`${/^[A-Za-z_$][\w$]*\??$/.test(name) ? name : `'${name}'`}:`, type))

type Writing = Writer & {
  /** The object types being written just now, outermost first. */
  within: ts.Type[]
}

/** The compiler keeps here what a union was written of, before it was flattened. */
type WrittenUnion = ts.UnionType & { origin?: ts.Type }

const plain =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.Null |
  ts.TypeFlags.Undefined |
  ts.TypeFlags.Void |
  ts.TypeFlags.Never

const write = (writing: Writing, type: ts.Type, place: string): string =>
  writing.nameOf(type) ?? writeOut(writing, type, place)

function writeOut(writing: Writing, type: ts.Type, place: string): string {
  const { checker } = writing
  if (isUnion(type)) return unionText(writing, type, place)
  if (type.flags & plain) return primitiveText(checker, type)
  if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) {
    if (writing.within.includes(type)) throw new Error(`${place}: the type contains itself`)
    return objectText({ ...writing, within: [...writing.within, type] }, type, place)
  }
  throw new Error(`${place}: ${checker.typeToString(type)} cannot travel as JSON`)
}

/** A boolean is a union too, of true and false; it is not told as one. */
const isUnion = (type: ts.Type): type is ts.UnionType =>
  type.isUnion() && !(type.flags & ts.TypeFlags.Boolean)

function primitiveText(checker: ts.TypeChecker, type: ts.Type): string {
  if (type.isStringLiteral())
    return `'${type.value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  return checker.typeToString(type)
}

/**
 * Members stand in a fixed order, since the compiler's own changes with unrelated code. The
 * "missing" that the compiler adds to optional fields is not `undefined`, and is left out.
 */
function unionText(writing: Writing, type: WrittenUnion, place: string): string {
  const isMissing = (member: ts.Type) =>
    (member.flags & ts.TypeFlags.Undefined) !== 0 && member !== writing.checker.getUndefinedType()
  const { types } = type.origin?.isUnion() ? type.origin : type
  const members = types.filter((member) => !isMissing(member))
  const texts = new Set(members.map((member) => write(writing, member, place)))
  if (texts.delete('true') && texts.delete('false')) texts.add('boolean')
  const last = ['null', 'undefined'].filter((word) => texts.delete(word))
  const first = [...texts].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  return either([...first, ...last])
}

function objectText(writing: Writing, type: ts.Type, place: string): string {
  const { checker } = writing
  if (checker.isTupleType(type) || checker.isArrayType(type)) return listText(writing, type, place)
  if (type.getCallSignatures().length > 0)
    throw new Error(`${place}: a function cannot travel as JSON`)
  if (type.isClass() || type.symbol?.name === 'Date')
    throw new Error(`${place}: a class cannot travel as JSON`)
  const records = checker.getIndexInfosOfType(type).map((info) => {
    const key = write(writing, info.keyType, place)
    return `[key: ${key}]: ${write(writing, info.type, `${place}[]`)}`
  })
  const fields = type.getProperties().map((field) => {
    const mark = field.flags & ts.SymbolFlags.Optional ? '?' : ''
    const text = write(writing, checker.getTypeOfSymbol(field), `${place}.${field.name}`)
    return fieldText(`${field.name}${mark}`, text, docOf(checker, field))
  })
  const lines = [...records, ...fields]
  return lines.length === 0 ? 'Record<string, never>' : block(lines)
}

function listText(writing: Writing, type: ts.Type, place: string): string {
  const { checker, nameOf } = writing
  const elements = checker.getTypeArguments(type as ts.TypeReference)
  const textOf = (element: ts.Type) => write(writing, element, `${place}[]`)
  if (checker.isTupleType(type)) return `[${elements.map(textOf).join(', ')}]`
  return elements
    .map((element) => list(textOf(element), isUnion(element) && !nameOf(element)))
    .join()
}
