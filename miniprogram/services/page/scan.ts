/** Scans a code of this city and opens what it is for. */
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

/** What each kind of link opens, by the folder that it lies in; else it is taken for a building's. */
const building = '/packages/resident/report/report'
const pages: Partial<Record<string, LinkPage>> = {
  s: '/packages/resident/link/link',
  w: '/packages/officer/link/link',
  i: '/packages/resident/link/link',
  c: '/packages/resident/window/window',
}

/** The folder that a link of this city lies in, which says of what kind it is; empty for any other. */
export const folderOf = (link: string): string => /\/(\w)\/[^/]+$/.exec(link)?.[1] ?? ''

const openLink = (link: string): void => open(pages[folderOf(link)] ?? building, { q: link })
