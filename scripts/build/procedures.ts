import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { write } from '../files.ts'
import { at } from '../paths.ts'
import { typeText } from './type-text.ts'

const target = at('typings', 'procedures.d.ts')

const heading = `// Emitted by \`npm run build\` from the procedures' schemas and results; not to be edited.
// Plain types that import nothing, since the phone and the cloud share no globals.

`

/**
 * The text of typings/procedures.d.ts: one interface, `Procedures`, that gives each procedure's
 * name its input (as the caller may write it) and its result. It is the type that `source` exports
 * (scripts/build/wire.ts), written out. Throws when that does not compile, or holds something that
 * cannot travel as JSON.
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
  const text = typeText(checker, checker.getDeclaredTypeOfSymbol(wire), 'procedures')
  return heading + layOut(`export interface Procedures ${text}`)
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

/** One field a line, so that a change shows as the lines it touches. */
function layOut(text: string): string {
  const file = ts.createSourceFile('procedures.d.ts', text, ts.ScriptTarget.ES2022)
  const printed = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed }).printFile(file)
  return printed.replace(/^ +/gm, (indent) => ' '.repeat(indent.length / 2)).replace(/;$/gm, '')
}
