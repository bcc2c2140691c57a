/** WeChat's component engine with this mini-program's templates, styles and registrations in it. */
import { type CodeSpace, glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { PhoneBackend } from './backend.ts'
import { registerBuiltins } from './builtins/register.ts'
import type { Definition, Template } from './definition.ts'
import { formFieldBehavior } from './form-field.ts'
import { addGetTabBar } from './get-tab-bar.ts'
import { addComponentMethods } from './nodes/component-methods.ts'
import { readyAfterAttached } from './ready.ts'
import { guardSetData } from './set-data.ts'
import { unsupported } from './unsupported.ts'

/** A page's or component's definition as WeChat takes it. */
export type PieceDefinition = {
  behaviors?: unknown[]
  options?: { styleIsolation?: string; addGlobalClass?: boolean }
  pageLifetimes?: object
  pageLifeTimes?: object
  [field: string]: unknown
}

export type Engine = ReturnType<typeof createEngine>

const emptyBehaviors = ['wx://form-field-group', 'wx://form-field-button', 'wx://component-export']

/**
 * WeChat names its own behaviors by strings, the engine wants objects. One that this phone has not got
 * does nothing, and is said by name.
 */
function knownBehaviors(code: CodeSpace) {
  const empty = () => code.behavior().definition({}).register()
  const named = new Map<string, unknown>(emptyBehaviors.map((name) => [name, empty()]))
  named.set('wx://form-field', formFieldBehavior(code))
  return (given: unknown): unknown => {
    if (typeof given !== 'string') return given
    if (!named.has(given)) {
      unsupported(`behavior ${given}`)
      named.set(given, empty())
    }
    return named.get(given)
  }
}

/** In: what the compiler made. Out: the engine, ready for the app's scripts to register into. */
export function createEngine(definition: Definition) {
  glassEasel.globalOptions.throwGlobalError = false
  guardSetData()
  addComponentMethods()
  addGetTabBar()
  const environment = new MiniProgramEnv()
  const code = environment.createCodeSpace('', true)
  const space = code.getComponentSpace()
  space.updateComponentOptions({ writeIdToDOM: true, writeFieldsToNode: false })
  const templateOf = (key: string): Template => ({
    groupList: definition.templates,
    content: definition.templates[key],
  })
  registerBuiltins(space, templateOf)
  code.setOverallBehavior(readyAfterAttached(space))

  const pages = new Set(definition.pages)
  const configure = (key: string, change: object = {}) => {
    const config = definition.configs[key] ?? {}
    const component = !pages.has(key) || config.component === true
    code.addComponentStaticConfig(key, { ...config, component, ...change } as StaticConfig)
  }
  for (const key of Object.keys(definition.configs)) {
    configure(key)
    code.addCompiledTemplate(key, templateOf(key) as glassEasel.template.ComponentTemplate)
    code.addStyleSheet(key, undefined, definition.scopes[key])
  }

  const behaviorOf = knownBehaviors(code)

  /** What WeChat accepts in a definition and the engine takes elsewhere or not at all. */
  const prepare = (key: string, given: PieceDefinition): PieceDefinition => {
    const { options } = given
    const isolation =
      options?.styleIsolation ?? (options?.addGlobalClass ? 'apply-shared' : undefined)
    if (isolation && definition.scopes[key])
      configure(key, {
        styleIsolation: isolation.endsWith('shared') ? 'apply-shared' : 'isolated',
      })
    const behaviors = given.behaviors?.map(behaviorOf)
    const pageLifetimes = { ...given.pageLifeTimes, ...given.pageLifetimes }
    return { ...given, ...(behaviors && { behaviors }), pageLifetimes }
  }

  const backend = new PhoneBackend()
  return { code, space, prepare, associated: environment.associateBackend(backend) }
}

type StaticConfig = Parameters<
  ReturnType<MiniProgramEnv['createCodeSpace']>['addComponentStaticConfig']
>[1]
