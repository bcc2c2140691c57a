/**
 * Runs on the phone: measures the page in front as somebody with weak eyes and big thumbs would.
 * @returns {{
 *   width: number, reach: number,
 *   targets: { what: string, width: number, height: number }[],
 *   texts: { what: string, size: number }[],
 *   cut: string[],
 * }} px; `reach` is how far right anything on the page goes, `cut` what does not fit its box
 */
globalThis.measurePage = () => {
  const page = [...document.querySelectorAll('.page-frame:not([hidden]) > wx-page')].at(-1)
  const inSight = (node) =>
    node.checkVisibility({ visibilityProperty: true }) && boxOf(node).height > 1
  const boxOf = (node) => node.getBoundingClientRect()
  const wordsOf = (node) =>
    (node.ariaLabel ?? node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)
  const all = [...page.querySelectorAll('*')].filter(inSight)
  const says = (node) =>
    [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim())
  const scrolls = (node) => /auto|scroll/.test(getComputedStyle(node).overflowX)
  const tappable = '[role=button], [role=radio], [role=checkbox], [role=tab], [role=switch], input'
  const texts = all.filter((node) => says(node) && !node.closest('[aria-hidden=true]'))
  return {
    width: boxOf(page).width,
    reach: Math.max(
      ...all
        .filter((node) => !node.closest('wx-scroll-view, wx-map'))
        .map((node) => boxOf(node).right),
    ),
    targets: all
      .filter(
        (node) =>
          node.matches(tappable) &&
          node.ariaDisabled !== 'true' &&
          !node.closest('[aria-hidden=true]'),
      )
      .map((node) => ({
        what: wordsOf(node) || node.placeholder,
        width: boxOf(node).width,
        height: boxOf(node).height,
      })),
    texts: texts.map((node) => ({
      what: wordsOf(node),
      size: parseFloat(getComputedStyle(node).fontSize),
    })),
    cut: texts
      .filter((node) => !scrolls(node) && getComputedStyle(node).overflowX !== 'visible')
      .filter(
        (node) =>
          node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 4,
      )
      .map(wordsOf),
  }
}
