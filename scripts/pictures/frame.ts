/** What a phone shows, to be put into a frame. */
export interface Screen {
  /** Who is looking at what, in a few words. */
  caption: string
  /** PNG of 375 × 812 px, at twice that. */
  png: Buffer
}

/** Widths in px of the picture, before it is taken at twice that. */
const screenWidth = 236
const bezel = 7
const gap = 26
const margin = 30

/** A page with phones side by side on paper ground, for a window on the phones' own server. */
export function tableOf(screens: readonly Screen[]): string {
  return `<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="/phone/font/index.css">
<style>
  body { display: flex; gap: ${gap}px; margin: 0; padding: ${margin}px; background: #f1ebe3; font: 500 15px/1.4 "Noto Sans SC Variable", sans-serif; color: #64564c; text-align: center; }
  figure { margin: 0; }
  img { display: block; width: ${screenWidth}px; border-radius: 28px; }
  .body { padding: ${bezel}px; border-radius: 35px; background: #1d1916; box-shadow: 0 0 0 1px #3b332d inset, 0 8px 22px rgba(60, 40, 20, .2); }
  figcaption { margin-top: 14px; letter-spacing: .04em; }
</style>
${screens.map(figure).join('\n')}`
}

/** How wide a table of so many phones is, px. */
export const widthOf = (phones: number): number =>
  phones * (screenWidth + 2 * bezel) + (phones - 1) * gap + 2 * margin

const figure = ({ caption, png }: Screen): string =>
  `<figure><div class="body"><img src="data:image/png;base64,${png.toString('base64')}"></div><figcaption>${caption}</figcaption></figure>`
