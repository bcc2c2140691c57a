import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import ts from 'typescript'
import { write } from '../files.ts'
import { at } from '../paths.ts'
import { commented, tall } from './layout.ts'
import { type NamedTypes, namingWriter } from './named-types.ts'
import { docOf, fieldText, typeText, type Writer } from './type-text.ts'

const target = at('typings', 'procedures.d.ts')

const heading = `// Emitted by \`npm run build\` from the procedures' schemas and results; not to be edited.
// Plain types: beside the contract they import nothing, since the phone and the cloud share no globals.`

/**
 * The text of typings/procedures.d.ts: one interface, `Procedures`, that gives each procedure's name its
 * input (as the caller may write it) and its result; and the types with a name in cloudfunctions/ that these
 * are made of, each once. All with the comments that stand in the source. It is the type that `source` exports
 * (scripts/build/wire.ts), written out. Throws when that does not compile, holds something that cannot
 * travel as JSON, or two types of one name.
 */
export function proceduresText(source = at('scripts', 'build', 'wire.ts')): string {
  const program = ts.createProgram([source], compilerOptions())
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(source)
  const [problem] = program.getSemanticDiagnostics(file)
  if (problem) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'))
  const module = file && checker.getSymbolAtLocation(file)
  const [wire] = module ? checker.getExportsOfModule(module) : []
  if (wire === undefined) throw new Error(`${source} exports no type`)
  const homes = { declared: at('cloudfunctions/'), imported: at('miniprogram', 'contract/') }
  const writer = namingWriter(checker, homes)
  const table = proceduresTable(writer, checker.getDeclaredTypeOfSymbol(wire))
  const { imports, declarations } = writer.named()
  return `${[heading, importsText(imports), table, ...declarations].join('\n\n')}\n`
}

/** Writes the types into typings/ when they changed; says how that went. */
export function writeProcedures(): string {
  const text = proceduresText()
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return 'types unchanged'
  write(target, text)
  return 'types written anew'
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(at('tsconfig.json'), ts.sys.readFile)
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, at()).options
}

function proceduresTable(writer: Writer, wire: ts.Type): string {
  const { checker } = writer
  const rows = wire.getProperties().map((procedure) => {
    const type = checker.getTypeOfSymbol(procedure)
    const fields = type.getProperties().map((field) => {
      const place = `${procedure.name}.${field.name}`
      return fieldText(field.name, typeText(writer, checker.getTypeOfSymbol(field), place), '')
    })
    return fieldText(procedure.name, tall(fields), procedureDoc(checker, procedure))
  })
  return commented(
    'All that a phone can ask for, by name: what it takes, and what it answers when nothing fails.',
    `export interface Procedures ${tall(rows)}`,
  )
}

/** The comment above the procedure that a row of the table names, or above what makes it. */
function procedureDoc(checker: ts.TypeChecker, row: ts.Symbol): string {
  const [assigned] = row.declarations ?? []
  if (!assigned || !ts.isPropertyAssignment(assigned)) return ''
  const { initializer } = assigned
  const name = ts.isCallExpression(initializer) ? initializer.expression : initializer
  const named = checker.getSymbolAtLocation(name)
  if (!named) return ''
  const isImported = (named.flags & ts.SymbolFlags.Alias) !== 0
  return docOf(checker, isImported ? checker.getAliasedSymbol(named) : named)
}

const importsText = (imports: NamedTypes['imports']): string =>
  imports
    .map(([file, names]) => {
      const path = relative(dirname(target), file).replace(/[.]ts$/, '')
      return `import type { ${names.join(', ')} } from '${path}'`
    })
    .join('\n')
