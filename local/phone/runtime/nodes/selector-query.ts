/** createSelectorQuery: what is on the page, and where. */
import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { type Caller, select } from './caller.ts'
import { controllerOf } from './controllers.ts'
import { domOf, onPage } from './place.ts'

type Fields = {
  id?: boolean
  dataset?: boolean
  mark?: boolean
  rect?: boolean
  size?: boolean
  scrollOffset?: boolean
  properties?: string[]
  computedStyle?: string[]
  node?: boolean
  context?: boolean
}
type Found = Record<string, unknown>
type Answered = (answer: never) => void
type Question = { answer(): unknown; answered: Answered }

const pick = (from: object, names: string[]): Found =>
  Object.fromEntries(names.map((name) => [name, (from as Found)[name]]))

const sides = ['left', 'top', 'right', 'bottom']
const sizes = ['width', 'height']
const offsets = ['scrollLeft', 'scrollTop', 'scrollWidth', 'scrollHeight']

function describeNode(node: HTMLElement, fields: Fields): Found {
  const rect = onPage(node.getBoundingClientRect(), node)
  return {
    ...(fields.rect && pick(rect, sides)),
    ...(fields.size && pick(rect, sizes)),
    ...(fields.scrollOffset && pick(node, offsets)),
    ...(fields.computedStyle && pick(getComputedStyle(node), fields.computedStyle)),
    ...pick(
      controllerOf(node),
      (['node', 'context'] as const).filter((name) => fields[name]),
    ),
  }
}

function describe(element: glassEasel.Element, fields: Fields): Found {
  const node = domOf(element)
  const data = glassEasel.Component.isComponent(element) ? element.data : {}
  return {
    ...(fields.id && { id: element.id }),
    ...(fields.dataset && { dataset: element.dataset }),
    ...(fields.mark && { mark: element.collectMarks() }),
    ...(node && describeNode(node, fields)),
    ...pick(data, fields.properties ?? []),
  }
}

const describeFirst = ([found]: glassEasel.Element[], fields: Fields) =>
  found ? describe(found, fields) : null

/** The viewport is the page's window: it begins at 0, and scrolls as the page does. */
function describeViewport(caller: Caller, fields: Fields): Found {
  const page = domOf(caller._$)?.closest<HTMLElement>('wx-page')
  const { scrollTop = 0, scrollHeight = 0, clientWidth: width = 0, clientHeight = 0 } = page ?? {}
  const rect = { left: 0, top: 0, right: width, bottom: clientHeight }
  return {
    ...(fields.id && { id: '' }),
    ...(fields.dataset && { dataset: {} }),
    ...(fields.rect && rect),
    ...(fields.size && { width, height: clientHeight }),
    ...(fields.scrollOffset && { scrollLeft: 0, scrollTop, scrollWidth: width, scrollHeight }),
  }
}

/** In: whose template is asked about, until `in` names another. Out: WeChat's SelectorQuery. */
export function createSelectorQuery(given: Caller) {
  let caller = given
  const questions: Question[] = []

  const nodesRef = (answer: (fields: Fields) => unknown) => {
    const fields = (wanted: Fields, answered: Answered = () => undefined) => {
      questions.push({ answer: () => answer(wanted), answered })
      return query
    }
    const preset = (wanted: Fields) => (answered?: Answered) => fields(wanted, answered)
    const always = { id: true, dataset: true }
    return {
      fields,
      boundingClientRect: preset({ ...always, rect: true, size: true }),
      scrollOffset: preset({ ...always, scrollOffset: true }),
      node: preset({ node: true }),
      context: preset({ context: true }),
    }
  }
  const query = {
    in(component: Caller) {
      caller = component
      return query
    },
    select(selector: string) {
      const from = caller
      return nodesRef((fields) => describeFirst(select(from, selector), fields))
    },
    selectAll(selector: string) {
      const from = caller
      return nodesRef((fields) => select(from, selector).map((found) => describe(found, fields)))
    },
    selectViewport() {
      const from = caller
      return nodesRef((fields) => describeViewport(from, fields))
    },
    exec(done: (answers: unknown[]) => void = () => undefined) {
      requestAnimationFrame(() => {
        const answers = questions.map(({ answer }) => answer())
        questions.forEach(({ answered }, index) => {
          answered(answers[index] as never)
        })
        done(answers)
      })
    },
  }
  return query
}
