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
 * Asks the compiler for what each procedure takes and answers. The file exists only in memory; it
 * stands beside procedures.ts.
 */
const question = `
import type { InputOf, ResultOf } from '../../procedure/procedure.ts'
import type { procedures } from './procedures.ts'
type All = typeof procedures
export type Answer = {
  [Name in keyof All]: {
    input: InputOf<All[Name]>
    result: ResultOf<All[Name]>
  }
}
`

/**
 * The text of typings/procedures.d.ts: one interface, `Procedures`, that gives each
 * procedure's name its input (as the caller may write it) and its result. Throws when the
 * procedures do not compile far enough to say, or hold something that cannot travel as JSON.
 */
export function proceduresText(folder = at('cloudfunctions', 'entries', 'api')): string {
  const { checker, answer } = ask(`${folder}/procedures.question.ts`)
  const text = typeText(checker, answer, 'procedures')
  return heading + layOut(`export interface Procedures ${text}`)
}

/** Writes the types into typings/ when they changed; says how that went. */
export function writeProcedures(): string {
  const text = proceduresText()
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return 'types unchanged'
  write(target, text)
  return 'types written anew'
}

function ask(path: string): { checker: ts.TypeChecker; answer: ts.Type } {
  const options = compilerOptions()
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (file) => file === path || fileExists(file)
  host.getSourceFile = (file, ...rest) =>
    file === path
      ? ts.createSourceFile(path, question, ts.ScriptTarget.ES2022)
      : getSourceFile(file, ...rest)
  const program = ts.createProgram([path], options, host)
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(path)
  const module = file && checker.getSymbolAtLocation(file)
  const symbol = module && checker.getExportsOfModule(module)[0]
  if (symbol === undefined) throw new Error('the procedures could not be read')
  const [problem] = program.getSemanticDiagnostics(file)
  if (problem) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'))
  return { checker, answer: checker.getDeclaredTypeOfSymbol(symbol) }
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
