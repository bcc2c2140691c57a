/** The phone's font: a Chinese face that is the same on every machine. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const folder = path.dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json'))

/** Names under which component libraries ask for a phone's own Chinese face. */
const aliases = ['PingFang SC']

/** Out: a font file by its name `files/<name>.woff2`; undefined when the name leads elsewhere. */
export function fontFile(name: string): string | undefined {
  return /^files\/[\w-]+\.woff2$/.test(name) ? path.join(folder, name) : undefined
}

/** Out: the style sheet that declares the face, under its own name and those of the aliases. */
export function fontStyles(): string {
  const own = readFileSync(path.join(folder, 'index.css'), 'utf8')
  return [own, ...aliases.map((name) => own.replaceAll('Noto Sans SC Variable', name))].join('\n')
}
