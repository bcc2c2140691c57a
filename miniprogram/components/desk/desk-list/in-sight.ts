/** What is taken by the keyboard may lie beyond the window's edge. */

type Asks = { createSelectorQuery(): WechatMiniprogram.SelectorQuery }
type Place = [card: { top: number; bottom: number } | null, page: { scrollTop: number } | null]

/** How far below the window's edge a card then comes to stand, px. */
const room = 24

/** Scrolls the page as far as a part of a component has to be for all of it to be in sight. */
export function keepInSight(component: Asks, selector: string): void {
  const query = component.createSelectorQuery()
  query.select(selector).boundingClientRect()
  query.selectViewport().scrollOffset()
  query.exec((places) => {
    const [card, page] = places as Place
    if (!card || !page) return
    const { windowHeight } = wx.getWindowInfo()
    if (card.top >= 0 && card.bottom <= windowHeight) return
    void wx.pageScrollTo({ scrollTop: page.scrollTop + card.top - room, duration: 0 })
  })
}
