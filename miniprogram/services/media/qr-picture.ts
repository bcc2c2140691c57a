import { create } from 'qrcode/lib/core/qrcode'

/** Light cells around a code, so that cameras find its edge (ISO/IEC 18004 asks for four). */
const margin = 4

/**
 * A QR code as a picture, black on white in every theme since cameras want it so.
 * @param link a link of plain ASCII
 * @returns the address of an SVG, for an image
 */
export function qrPicture(link: string): string {
  const data = Uint8Array.from(link, (letter) => letter.charCodeAt(0))
  const { modules } = create([{ mode: 'byte', data }], { errorCorrectionLevel: 'M' })
  const { size } = modules
  const dark = [...modules.data.keys()].filter((at) => modules.data[at] === 1)
  const cells = dark
    .map((at) => `M${margin + (at % size)} ${margin + Math.floor(at / size)}h1v1h-1z`)
    .join('')
  const whole = size + 2 * margin
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${whole}v${whole}H0z"/><path d="${cells}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
