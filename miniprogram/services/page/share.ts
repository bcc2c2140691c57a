/** How what a page has to hand on is shared. */

/** What a button with `open-type="share"` says of itself: `data-title`, `data-path`. */
type Says = { title?: string; path?: string }

/** Spread into a page: shares what the tapped button says; from WeChat's own menu, the mini-program. */
export const withShare = {
  onShareAppMessage({
    target,
  }: WechatMiniprogram.Page.IShareAppMessageOption): WechatMiniprogram.Page.ICustomShareContent {
    const { title = '家在', path = '/pages/home/home' }: Says = target?.dataset ?? {}
    return { title, path }
  },
}
