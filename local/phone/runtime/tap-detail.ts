/** What a tap says: where it was, unless a built-in knows it better (a map says the place on earth). */

/** In: the tap. Out: its detail, or undefined when the built-in has told of it in its own way. */
type Teller = (event: PointerEvent, target: Element) => object | undefined

const tellers = new WeakMap<Element, Teller>()

/** Lets a built-in say what a tap on it, or on something in it, is. */
export function tellTaps(element: Element, teller: Teller) {
  tellers.set(element, teller)
}

/** Out: the detail of a tap; undefined when there is nothing to tell the page. */
export function tapDetail(
  event: PointerEvent,
  target: EventTarget | null,
  otherwise: () => object,
): object | undefined {
  if (!(target instanceof Element)) return otherwise()
  for (let at: Element | null = target; at; at = at.parentElement) {
    const teller = tellers.get(at)
    if (teller) return teller(event, target)
  }
  return otherwise()
}
