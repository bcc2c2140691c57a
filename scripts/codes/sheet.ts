import { toString as drawCode } from 'qrcode'

/** A code to be printed: its link, what stands below it large, and in smaller lines. */
export interface Card {
  link: string
  name: string
  lines: readonly string[]
}

/** What is printed together. A `sign` has a page to itself; `slips` are cut out, twelve a page. */
export interface Sheet {
  kind: 'slips' | 'sign'
  title: string
  /** What whoever has it in hand is to do with it. */
  hint: string
  cards: readonly Card[]
}

/** How many slips stand on a page of A4. */
const slipsOnAPage = 12

/** Styles for A4, cut along the dashed lines. */
const style = `
  @page { size: A4; margin: 12mm }
  * { box-sizing: border-box; margin: 0 }
  body { font-family: "Noto Sans SC Variable", sans-serif; color: #2a211c }
  h1 { font-size: 16pt; line-height: 8mm }
  p { font-size: 10pt; line-height: 5mm; color: #64564c; padding-bottom: 3mm }
  ul { display: grid; list-style: none; padding: 0; break-after: page }
  ul:last-child { break-after: auto }
  li { text-align: center; overflow: hidden }
  svg { display: block; margin: 0 auto }
  strong, span { display: block }
  span { color: #64564c; line-height: 1.45 }
  .slips { grid-template-columns: repeat(3, 1fr); grid-auto-rows: 63mm }
  .slips li { border: 1px dashed #d8cdc2; padding: 2mm }
  .slips svg { width: 38mm; height: 38mm }
  .slips strong { font-size: 12pt; line-height: 1.4 }
  .slips span { font-size: 9pt }
  .sign li { padding-top: 20mm }
  .sign svg { width: 130mm; height: 130mm }
  .sign strong { font-size: 40pt; line-height: 1.5 }
  .sign span { font-size: 20pt; line-height: 1.7 }
`

/** A sheet as HTML that fetches nothing but the font at \`/font/index.css\`. */
export async function pageOf({ kind, title, hint, cards }: Sheet): Promise<string> {
  const drawn = await Promise.all(cards.map(draw))
  const onAPage = kind === 'slips' ? slipsOnAPage : 1
  const pages = Array.from({ length: Math.ceil(drawn.length / onAPage) }, (_, page) =>
    drawn.slice(page * onAPage, (page + 1) * onAPage).join(''),
  )
  const head = `<h1>${safe(title)}</h1>\n<p>${safe(hint)}</p>`
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>${safe(title)}</title>
<link rel="stylesheet" href="/font/index.css">
<style>${style}</style>
${pages.map((cards) => `${kind === 'slips' ? head : ''}<ul class="${kind}">${cards}</ul>`).join('\n')}
</html>
`
}

async function draw({ link, name, lines }: Card): Promise<string> {
  // M survives scratches on 15 % of the code, and keeps the squares large.
  const svg = await drawCode(link, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
  const spans = lines.map((line) => `<span>${safe(line)}</span>`)
  return `<li>${svg.trim()}<strong>${safe(name)}</strong>${spans.join('')}</li>`
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
