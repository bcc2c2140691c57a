/** WXSS selectors, rewritten to what the phone's DOM looks like. */
import selectorParser from 'postcss-selector-parser'
import { builtinTags } from '../builtin-tags.ts'

/** Where a style sheet applies: on all pages, inside one component, or on one page. */
export type StyleScope = { component: string } | { page: string } | Record<string, never>

function rewriteNode(node: selectorParser.Node, scope: StyleScope) {
  if (node.type === 'class' && 'component' in scope)
    node.value = `${scope.component}--${node.value}`
  else if (node.type === 'tag' && builtinTags.has(node.value)) node.value = `wx-${node.value}`
  else if (node.type === 'pseudo' && node.value === ':host') {
    const value = 'component' in scope ? scope.component : ''
    const attribute = {
      attribute: 'wx-host',
      operator: '=',
      value,
      quoteMark: '"',
      raws: {},
    } as const
    node.replaceWith(selectorParser.attribute(attribute))
  }
}

/** Styles reach the pages, or one page only, and not the phone around them; they gain no weight by that. */
function confine(selector: selectorParser.Selector, page: string | undefined) {
  const here = page ? `[data-route="${page}"]` : ''
  let namesPage = false
  selector.walkTags((tag) => {
    if (tag.value !== 'wx-page') return
    namesPage = true
    if (here) tag.parent?.insertAfter(tag, selectorParser.pseudo({ value: `:where(${here})` }))
  })
  if (namesPage) return
  selector.prepend(selectorParser.combinator({ value: ' ' }))
  const places = here ? `wx-page${here}` : 'wx-page, custom-tab-bar'
  selector.prepend(selectorParser.pseudo({ value: `:where(${places})` }))
}

/**
 * In: a WXSS selector list, its scope, and the theme of the media query around it, if any.
 * Out: the CSS selector list.
 */
export function rewriteSelector(selector: string, scope: StyleScope, theme?: string): string {
  const processor = selectorParser((list) => {
    list.each((one) => {
      one.walk((node) => rewriteNode(node, scope))
      if (!('component' in scope)) confine(one, 'page' in scope ? scope.page : undefined)
      if (!theme) return
      one.prepend(selectorParser.combinator({ value: ' ' }))
      one.prepend(selectorParser.pseudo({ value: `:where(.theme-${theme})` }))
    })
  })
  return processor.processSync(selector)
}
