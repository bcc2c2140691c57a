/** HTML that is safe to send: whatever was put into it is escaped. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Part = Markup | string | number | readonly Part[]

/** Writes HTML: `html\`<b>${name}</b>\`` escapes the name and leaves markup as it is. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((text, string, i) => text + write(parts[i - 1] ?? '') + string))
}

function write(part: Part): string {
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map(write).join('')
  return String(part).replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
}

/** A document around its body. */
export function page(title: string, body: Markup): string {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<link rel="stylesheet" href="/phone/font/index.css">
<link rel="stylesheet" href="/calls/calls.css">
</head>
<body>${body}</body>
</html>
`.text
}

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
})

/** A moment (epoch ms) as people read it, at +08:00. */
export function timeOf(at: number): string {
  return clock.format(at)
}
