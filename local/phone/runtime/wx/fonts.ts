/** wx.loadFontFace: a face of this machine, under a name that styles may use. */
import { imageAddress } from '../files/image-address.ts'
import { api } from './call.ts'

type FontOptions = {
  family: string
  /** `url("…")` */
  source: string
  desc?: { style?: string; weight?: string }
}

async function load({ family, source, desc = {} }: FontOptions) {
  const given = /url\(\s*["']?(.*?)["']?\s*\)/.exec(source)?.[1] ?? source
  const face = new FontFace(family, `url("${await imageAddress(given, '')}")`, desc)
  await face.load().catch(() => {
    throw new Error(`cannot load ${given}`)
  })
  document.fonts.add(face)
  return { status: 'loaded' }
}

export const fontsApi = { loadFontFace: api<FontOptions>('loadFontFace', load) }
