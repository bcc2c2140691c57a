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
