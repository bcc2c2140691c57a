import { toString as drawCode } from 'qrcode'
import type { BuildingCode } from './links.ts'

/** Styles for A4: twelve cards a page, cut along the dashed lines; nothing is fetched. */
const style = `
  @page { size: A4; margin: 12mm }
  * { box-sizing: border-box; margin: 0 }
  body { font-family: "PingFang SC", "HarmonyOS Sans SC", "Noto Sans SC", sans-serif; color: #2a211c }
  h1 { font-size: 16pt; padding-bottom: 2mm }
  p { font-size: 10pt; color: #64564c; padding-bottom: 5mm }
  ul { display: grid; grid-template-columns: repeat(3, 1fr); list-style: none; padding: 0 }
  li { border: 1px dashed #d8cdc2; padding: 4mm; text-align: center; break-inside: avoid }
  svg { width: 44mm; height: 44mm }
  strong { display: block; font-size: 15pt; line-height: 1.4 }
  span { display: block; font-size: 11pt; color: #64564c; line-height: 1.5 }
`

/** A page of printable codes for one estate, as one HTML text that needs no network. */
export async function codeSheet(estate: string, codes: readonly BuildingCode[]): Promise<string> {
  const cards = await Promise.all(codes.map(card))
  const title = `${safe(estate)} 楼栋码`
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>${title}</title>
<style>${style}</style>
<h1>${title}</h1>
<p>共 ${codes.length} 张。剪开，贴在单元门旁，离地 1.3 米左右，不反光的地方。</p>
<ul>
${cards.join('\n')}
</ul>
</html>
`
}

async function card({ estate, building, link }: BuildingCode): Promise<string> {
  // M survives scratches on 15 % of the code, and keeps the squares large.
  const svg = await drawCode(link, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
  return `<li>${svg.trim()}<strong>${safe(building)}</strong><span>${safe(estate)}</span><span>微信扫一扫，直接找到这里的社工</span></li>`
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
