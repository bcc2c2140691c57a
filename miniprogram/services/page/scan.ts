/** Scans a code of this city and opens what it is for. */
import { type LinkKind, linkKindOf } from '../../contract/link'
import { type LinkPage, open } from './routes'

/** Lets the person scan a code. @returns its text, or empty when they changed their mind */
export async function scanLink(): Promise<string> {
  const { result } = await wx.scanCode({ scanType: ['qrCode'] }).catch(() => ({ result: '' }))
  return result
}

/** Lets the person scan a code of this city, and opens what it is for. */
export async function scanAndOpen(): Promise<void> {
  const link = await scanLink()
  if (link) openLink(link)
}

/** The page that opens each kind of link; any other is taken for a building's. */
const building = '/packages/resident/report/report'
const pages: Readonly<Record<LinkKind, LinkPage>> = {
  slip: '/packages/resident/link/link',
  whistle: '/packages/officer/link/link',
  invitation: '/packages/resident/link/link',
  window: '/packages/resident/window/window',
}

function openLink(link: string): void {
  const kind = linkKindOf(link)
  open(kind ? pages[kind] : building, { q: link })
}
