/** Templates and WXS, compiled together by WeChat's own template compiler. */
import { readFileSync } from 'node:fs'
import { TmplGroup } from 'glass-easel-template-compiler'
import { emptyTemplate, slotTemplate } from '../builtin-templates.ts'
import type { MiniProgram } from './mini-program.ts'
import type { Problem } from './problem.ts'
import { resolvePath } from './sources.ts'
import { wxsGlobals, wxsRequires, wxsToJs } from './wxs.ts'

type TemplateWarning = {
  isError: boolean
  startLine: number
  startColumn: number
  message: string
}

/** In: a mini-program. Out: a JavaScript expression that evaluates to all its templates by key. */
export function compileTemplates(program: MiniProgram, problems: Problem[]): string {
  const group = new TmplGroup()
  group.setExtraRuntimeScript(wxsGlobals)
  const done = new Set<string>()
  const first = (file: string) => !done.has(file) && Boolean(done.add(file))

  const addScript = (key: string, from: string) => {
    const name = `${key}.wxs`
    if (!first(name)) return
    const file = program.sources.find(name)
    if (!file) {
      problems.push({ file: from, line: 1, column: 1, message: `${name} is not found` })
      return
    }
    const source = readFileSync(file, 'utf8')
    for (const required of wxsRequires(source)) addScript(resolvePath(key, required), name)
    group.addScript(key, wxsToJs(source))
  }

  const addTemplate = (key: string, from: string) => {
    const name = `${key}.wxml`
    if (!first(name)) return
    const file = program.sources.find(name)
    if (!file && !program.pieces.has(key))
      problems.push({ file: from, line: 1, column: 1, message: `${name} is not found` })
    const warnings: TemplateWarning[] = group.addTmpl(key, file ? readFileSync(file, 'utf8') : '')
    for (const { isError, startLine, startColumn, message } of warnings) {
      const place = { file: name, line: startLine + 1, column: startColumn + 1 }
      problems.push({ ...place, message, warning: !isError })
    }
    for (const module of group.getInlineScriptModuleNames(key))
      group.setInlineScript(key, module, wxsToJs(group.getInlineScript(key, module)))
    for (const dependency of group.getDirectDependencies(key)) addTemplate(dependency, name)
    for (const dependency of group.getScriptDependencies(key)) addScript(dependency, name)
  }

  for (const key of program.pieces.keys()) addTemplate(key, 'app.json')
  group.addTmpl(slotTemplate, '<slot/>')
  group.addTmpl(emptyTemplate, '')
  const code = group.getTmplGenObjectGroups()
  group.free()
  return code
}
