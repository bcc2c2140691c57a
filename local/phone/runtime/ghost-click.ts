/**
 * A page reacts to a tap when the finger is lifted. By the time that the browser sends the tap's
 * click, something else may lie there: a sheet that was opened, the tab bar of another page.
 * A click belongs to what was pressed; every other one is dropped.
 */
export function dropGhostClicks(body: HTMLElement) {
  let pressed: Node | null = null
  const press = ({ target }: Event) => {
    pressed = target instanceof Node ? target : null
  }
  const check = (event: MouseEvent) => {
    const { target, isTrusted, detail } = event
    // scripts and keys click without pressing
    if (!isTrusted || detail === 0 || !(target instanceof Node) || !pressed) return
    if (target.contains(pressed) || pressed.contains(target)) return
    event.stopImmediatePropagation()
    event.preventDefault()
  }
  body.addEventListener('pointerdown', press, { capture: true })
  body.addEventListener('click', check, { capture: true })
}
