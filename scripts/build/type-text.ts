import ts from 'typescript'

/**
 * Writes a type out in full, so that the text needs nothing imported: objects, arrays, tuples,
 * unions, records and literals. Throws, naming the place, on what cannot travel as JSON
 * (functions, any, unknown, classes) and on types that contain themselves.
 */
export function typeText(checker: ts.TypeChecker, type: ts.Type, place: string): string {
  return write({ checker, within: [] }, type, place)
}

interface Writing {
  checker: ts.TypeChecker
  /** The object types being written just now, outermost first. */
  within: ts.Type[]
}

const plain =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.Null |
  ts.TypeFlags.Undefined |
  ts.TypeFlags.Void |
  ts.TypeFlags.Never

function write(writing: Writing, type: ts.Type, place: string): string {
  const { checker } = writing
  if (type.isUnion() && !(type.flags & ts.TypeFlags.Boolean)) return unionText(writing, type, place)
  if (type.flags & plain) return primitiveText(checker, type)
  if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) {
    if (writing.within.includes(type)) throw new Error(`${place}: the type contains itself`)
    return objectText({ checker, within: [...writing.within, type] }, type, place)
  }
  throw new Error(`${place}: ${checker.typeToString(type)} cannot travel as JSON`)
}

function primitiveText(checker: ts.TypeChecker, type: ts.Type): string {
  if (type.isStringLiteral())
    return `'${type.value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  return checker.typeToString(type)
}

/**
 * Members stand in a fixed order, since the compiler's own changes with unrelated code. The
 * "missing" that the compiler adds to optional fields is not `undefined`, and is left out.
 */
function unionText(writing: Writing, type: ts.UnionType, place: string): string {
  const isMissing = (member: ts.Type) =>
    (member.flags & ts.TypeFlags.Undefined) !== 0 && member !== writing.checker.getUndefinedType()
  const members = type.types.filter((member) => !isMissing(member))
  const texts = new Set(members.map((member) => write(writing, member, place)))
  if (texts.delete('true') && texts.delete('false')) texts.add('boolean')
  const last = ['null', 'undefined'].filter((word) => texts.delete(word))
  const first = [...texts].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  return [...first, ...last].join(' | ')
}

function objectText(writing: Writing, type: ts.Type, place: string): string {
  const { checker } = writing
  if (checker.isTupleType(type)) return `[${elementTexts(writing, type, place).join(', ')}]`
  if (checker.isArrayType(type)) return `${elementTexts(writing, type, place).join()}[]`
  if (type.getCallSignatures().length > 0)
    throw new Error(`${place}: a function cannot travel as JSON`)
  if (type.isClass() || type.symbol?.name === 'Date')
    throw new Error(`${place}: a class cannot travel as JSON`)
  const records = checker.getIndexInfosOfType(type).map((info) => {
    const key = write(writing, info.keyType, place)
    return `[key: ${key}]: ${write(writing, info.type, `${place}[]`)}`
  })
  const fields = type.getProperties().map((field) => fieldText(writing, field, place))
  const lines = [...records, ...fields]
  return lines.length === 0 ? 'Record<string, never>' : `{ ${lines.join('; ')} }`
}

function fieldText(writing: Writing, field: ts.Symbol, place: string): string {
  const name = /^[A-Za-z_$][\w$]*$/.test(field.name) ? field.name : `'${field.name}'`
  const mark = field.flags & ts.SymbolFlags.Optional ? '?' : ''
  const type = writing.checker.getTypeOfSymbol(field)
  return `${name}${mark}: ${write(writing, type, `${place}.${field.name}`)}`
}

function elementTexts(writing: Writing, type: ts.Type, place: string): string[] {
  const elements = writing.checker.getTypeArguments(type as ts.TypeReference)
  return elements.map((element) => {
    const text = write(writing, element, `${place}[]`)
    return element.isUnion() && text.includes(' | ') ? `(${text})` : text
  })
}
