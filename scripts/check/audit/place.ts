import type { Node } from 'postcss'

/** `path:line` of something in a style sheet. */
export const placeIn = (path: string, node: Node): string =>
  `${path}:${node.source?.start?.line ?? 0}`
