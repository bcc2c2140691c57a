import parseSelectors, { type Root as Selectors } from 'postcss-selector-parser'
import { placeIn } from '../place.ts'
import type { Rule } from '../rule.ts'
import type { Source } from '../source.ts'

/** Every class that a style sheet speaks of is worn: by its own page or component, or by any, where it is shared. */
export const usedStyles: Rule = {
  name: 'every style is used',
  by: 'WeChat',
  weight: 0,
  findings: ({ source }) =>
    source.styles.flatMap(({ path, root }) => {
      const wears = wearing(source, path)
      const found: string[] = []
      root.walkRules((rule) => {
        for (const name of classesOf(rule.selector))
          if (!wears(name)) found.push(`${placeIn(path, rule)}: .${name} is worn by nothing`)
      })
      return found
    }),
}

const classesOf = (selector: string): string[] => {
  const names: string[] = []
  const collect = (selectors: Selectors) =>
    selectors.walkClasses(({ value }) => void names.push(value))
  parseSelectors(collect).processSync(selector)
  // Classes of packages are worn inside their components.
  return names.filter((name) => !name.startsWith('t-'))
}

/** Says whether a class is worn where a style sheet reaches; scripts may hand it to any page. */
function wearing({ markup, scripts }: Source, path: string): (name: string) => boolean {
  const own = path.replace(/wxss$/, '')
  const isShared = !markup.some((file) => file.path === `${own}wxml`)
  const texts = [...markup, ...scripts]
    .filter((file) => isShared || !file.path.endsWith('.wxml') || file.path.startsWith(own))
    .map(({ text }) => text)
    .join('\n')
  const words = new Set(texts.match(/[\w-]+/g))
  // `i-{{icon}}` may be any class that begins so.
  const beginnings = new Set(
    [...texts.matchAll(/([\w-]+-)(?:\{\{|\$\{)/g)].map(([, start]) => start ?? ''),
  )
  return (name) =>
    words.has(name) || [...beginnings].some((beginning) => name.startsWith(beginning))
}
