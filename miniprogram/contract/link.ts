/** What a link opens: a slip for whom a report was made, one whistle, an invitation, a window's rating. */
export type LinkKind = 'slip' | 'whistle' | 'invitation' | 'window'

/** The folder that links of a kind lie in, beside the buildings' `…/b/`. */
export const linkFolders: Readonly<Record<LinkKind, string>> = {
  slip: 's',
  whistle: 'w',
  invitation: 'i',
  window: 'c',
}

/** Of which kind a link is, by its folder; nothing for a building's, and for any other. */
export function linkKindOf(link: string): LinkKind | undefined {
  const folder = /\/(\w)\/[^/]+$/.exec(link)?.[1]
  const kinds = Object.keys(linkFolders) as LinkKind[]
  return kinds.find((kind) => linkFolders[kind] === folder)
}
