/** Choosing files of this computer, in place of the camera and the album. */
import { build } from '../dom.ts'
import { screen } from '../screen.ts'

/** Opens the browser's own file dialog. Out: the chosen files; rejects with `cancel`. */
export function chooseFiles(accept: string, multiple: boolean): Promise<File[]> {
  return new Promise((resolve, reject) => {
    const field = build('input', { type: 'file', accept, multiple, hidden: true })
    const finish = (done: () => void) => () => {
      field.remove()
      done()
    }
    field.addEventListener(
      'change',
      finish(() => resolve([...(field.files ?? [])])),
    )
    field.addEventListener(
      'cancel',
      finish(() => reject(new Error('cancel'))),
    )
    screen.overlays.append(field)
    field.click()
  })
}
