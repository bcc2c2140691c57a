/**
 * Runs on the phone: measures the page in front as somebody with weak eyes and big thumbs would. What
 * is larger than any rule asks for is left out. Needs colours.js, tree.js and pictures.js.
 * @returns {import('../../../../scripts/check/audit/run.ts').Measured} px
 */
globalThis.measurePage = () => {
  const page = [...document.querySelectorAll('.page-frame:not([hidden]) > wx-page')].at(-1)
  const inSight = (node) =>
    node.checkVisibility({ visibilityProperty: true }) && boxOf(node).height > 1
  const styleOf = (node) => getComputedStyle(node)
  const boxOf = (node) => node.getBoundingClientRect()
  const wordsOf = (node) =>
    (node.ariaLabel ?? node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)
  const all = [...page.querySelectorAll('*')].filter(inSight)
  const says = (node) =>
    [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim())
  const scrolls = (node) => /auto|scroll/.test(styleOf(node).overflowX)
  const tappable = '[role=button], [role=radio], [role=checkbox], [role=tab], [role=switch], input'
  const isHidden = (node) => node.closest('[aria-hidden=true]')
  const texts = all.filter((node) => says(node) && !isHidden(node))
  const targets = all.filter(
    (node) => node.matches(tappable) && node.ariaDisabled !== 'true' && !isHidden(node),
  )
  /** A bar or a sheet that stays where it is; what scrolls inside it can be brought up. */
  const stays = (node) => {
    for (let at = node; at && at !== page; at = at.parentElement) {
      if (/fixed|sticky/.test(styleOf(at).position)) return true
      if (/auto|scroll/.test(styleOf(at).overflowY)) return false
    }
    return false
  }
  const overflowing = texts
    .filter((node) => !scrolls(node) && styleOf(node).overflowX !== 'visible')
    .filter(
      (node) =>
        node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 4,
    )
  const isShortened = (node) =>
    styleOf(node).textOverflow === 'ellipsis' || styleOf(node).webkitLineClamp !== 'none'
  const bottom = innerHeight - parseFloat(styleOf(page).getPropertyValue('--safe-bottom'))
  const named = (node) => wordsOf(node) || node.placeholder
  return {
    width: boxOf(page).width,
    reach: Math.max(
      ...all
        .filter((node) => !node.closest('wx-scroll-view, wx-map'))
        .map((node) => boxOf(node).right),
    ),
    targets: targets
      .map((node) => ({ what: named(node), width: boxOf(node).width, height: boxOf(node).height }))
      .filter(({ width, height }) => Math.min(width, height) < 60),
    texts: texts
      .map((node) => ({
        what: wordsOf(node),
        size: parseFloat(styleOf(node).fontSize),
        contrast: node.closest('[aria-disabled=true]') ? undefined : contrastOf(node),
      }))
      .filter(({ size, contrast }) => size < 24 || contrast?.ratio < contrast?.needed),
    cut: overflowing.filter((node) => !isShortened(node)).map(wordsOf),
    shortened: overflowing.filter(isShortened).map(wordsOf),
    covered: targets
      .filter((node) => boxOf(node).bottom > bottom && stays(node))
      // What is behind a sheet fills the window: it can be tapped anywhere else.
      .filter((node) => boxOf(node).height < innerHeight / 2)
      .map(named),
    tree: treeOf(page),
    pictures: picturesOf(page),
  }
}
