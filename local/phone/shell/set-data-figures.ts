/** What the page in front of a phone has set so far: how often, and how much. */
import { build } from '../runtime/dom.ts'

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`

/** In: the phone's id. Out: a line that follows what the phone tells. */
export function setDataFigures(id: string): HTMLElement {
  const words = build('p', { class: 'figures', text: ' ' })
  window.addEventListener('message', ({ origin, data }) => {
    if (origin !== location.origin || data?.phone !== id || !data.setData) return
    const { calls = 0, bytes = 0, largest = 0 } = data.setData
    words.textContent = `setData ${calls} 次，共 ${kilobytes(bytes)}，最大一次 ${kilobytes(largest)}`
  })
  return words
}
