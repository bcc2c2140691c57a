/**
 * WXSS lengths in CSS. 750 rpx are the screen's width, which is the frame's. A page's height is less than
 * the screen's by the bars above and below it, and so is its `vh`. Safe areas are the drawn phone's.
 */
export function rewriteValue(value: string): string {
  return value
    .replace(/(-?\d*\.?\d+)rpx\b/g, (_, length) => `${Number((Number(length) / 7.5).toFixed(5))}vw`)
    .replace(/(-?\d*\.?\d+)vh\b/g, 'calc($1 * var(--page-vh))')
    .replace(/\b(?:env|constant)\(\s*safe-area-inset-(\w+)\s*(?:,[^()]*)?\)/g, 'var(--safe-$1)')
}

const ownFace =
  /(?<![\w"'-])(?:system-ui|-apple-system|BlinkMacSystemFont|ui-sans-serif|sans-serif)(?![\w"'-])/g

/**
 * A phone shows Chinese in its own face, whichever family is asked for; the machine under it may have
 * none. In: the value of `font-family` or `font`. Out: the same, ending in the phone's own face.
 */
export function rewriteFamily(value: string): string {
  if (/^(?:inherit|initial|unset|revert)\b/.test(value.trim())) return value
  const own = value.replace(ownFace, 'var(--phone-font)')
  return own === value ? value.replace(/\s*(?:!important)?$/, ', var(--phone-font)$&') : own
}
