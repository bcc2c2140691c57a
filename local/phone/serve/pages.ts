/** The documents of the phone: the shell, the frame of one phone, and what is wrong. */
import type { PhoneOptions } from '../options.ts'

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)

/** JSON in a document must not be able to end its own <script>. */
const island = (id: string, value: unknown) =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`

function page(title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/phone/font/index.css">
${head}
</head>
<body>
${body}
</body>
</html>
`
}

const style = (name: string) => `<link rel="stylesheet" href="/phone/${name}">`

/** One phone alone. In: what was wrong with its sources though it opens, for the console. */
export function framePage(
  { codes = [], templates = {}, map, clock }: PhoneOptions,
  errors: string[],
): string {
  const told = {
    codes,
    templates,
    errors,
    ...(map && { map }),
    ...(clock && { clock: clock.reading }),
  }
  const options = island('phone-options', told)
  const scripts = '<script src="/phone/runtime.js"></script><script src="/phone/app.js"></script>'
  return page('手机', style('runtime.css') + style('app.css'), options + scripts)
}

/** The phones side by side. */
export function shellPage(options: PhoneOptions): string {
  const { title = '手机', holders = [], links = [], templates = {}, tour = [], phones } = options
  const first = phones ?? [holders[0]?.openid ?? 'phone-1', holders[1]?.openid ?? 'phone-2']
  const told = island('shell-options', { title, holders, links, templates, tour, phones: first })
  return page(title, style('shell.css'), `${told}<script src="/phone/shell.js"></script>`)
}

/** In: one line a problem, `file:line:column message`. */
export function problemPage(lines: string[]): string {
  const items = lines.map((line) => `<li><code>${escapeHtml(line)}</code></li>`).join('\n')
  const body = `<main class="problems"><h1>小程序还打不开</h1><p>改好下面这些，再刷新本页。</p><ol>${items}</ol></main>`
  return page('小程序还打不开', style('shell.css'), body)
}
