/** How large the letters of a page are: 标准版, 长辈版 or 特大字. */
export type Size = 'standard' | 'elder' | 'largest'

/** What a page in front measures, px. */
export interface Measured {
  width: number
  /** How far right anything on it goes. */
  reach: number
  targets: { what: string; width: number; height: number }[]
  /** Every text, with how far it stands out where that can be said, and how far it should (WCAG 2.2). */
  texts: { what: string; size: number; contrast?: { ratio: number; needed: number } }[]
  /** Words that don't fit their box: cut off, or shortened with an ellipsis. */
  cut: string[]
  shortened: string[]
  /** What can be tapped in a bar that stays, and lies under the line by which a phone is closed. */
  covered: string[]
  /** How many nodes there are, how deep in each other, how many in one of them at most. */
  tree: { nodes: number; depth: number; children: number }
  /** Pictures: their own pixels, and those of the screen they are shown on. */
  pictures: { what: string; mode: string; drawing: boolean; own: number[]; shown: number[] }[]
}

/** A page as it was looked at in one way. */
export interface Look extends Measured {
  size: Size
  theme: 'light' | 'dark'
}

/** As wide as phones usually are, px: sizes in rpx are as drawn there. */
export const usualWidth = 375

/** A call of setData: by which component, when (ms), how much (bytes of JSON), of which fields. */
export interface SetDataCall {
  is: string
  at: number
  bytes: number
  fields: string[]
}

/** A request of a page: ms since it began to open. */
export interface Request {
  kind: 'call' | 'picture'
  /** What was asked for: the same words mean the same answer is wanted. */
  what: string
  from: number
  until: number
  failed: boolean
  /** Bytes of the answer, and a fingerprint of it. */
  bytes: number
  answer: string
}

/** What a browser saw of a page, from when it began to open until everything was in sight. */
export interface Seen {
  name: string
  /** Its route, as in app.json. */
  page: string
  looks: Look[]
  /** Something was done on it first, faster than people do. */
  hurried: boolean
  setData: SetDataCall[]
  requests: Request[]
  errors: string[]
  /** Ms: until what it is about was in sight, and the longest that a script held everything up. */
  opening: { inSight: number; longestTask: number }
}

/** A run over all pages. */
export interface Run {
  /** A fingerprint of the sources that were run. */
  of: string
  seen: Seen[]
}
