/** wx.previewImage: pictures over the whole screen. */
import { build } from '../dom.ts'
import { imageAddress } from '../files/image-address.ts'
import { openLayer } from './layer.ts'

/** Shows the pictures one at a time; a tap closes, the arrows turn. */
export async function previewPictures(sources: string[], current: string | undefined) {
  let index = Math.max(0, sources.indexOf(current ?? ''))
  const picture = build('img', { class: 'preview-picture', alt: '' })
  const place = build('span', { class: 'preview-place' })
  const show = async () => {
    const source = sources[index] ?? ''
    picture.src = await imageAddress(source, '')
    picture.alt = `图片 ${index + 1}`
    place.textContent = `${index + 1} / ${sources.length}`
  }
  const turn = (step: number) => (event: MouseEvent) => {
    event.stopPropagation()
    index = (index + step + sources.length) % sources.length
    void show()
  }
  const several = sources.length > 1
  const arrow = (label: string, sign: string, step: number) => {
    const attributes = { type: 'button', class: 'preview-turn', 'aria-label': label, text: sign }
    return build('button', { ...attributes, onclick: turn(step) })
  }
  const content = build('div', { class: 'preview', role: 'dialog', 'aria-label': '看图' }, [
    picture,
    several && arrow('上一张', '‹', -1),
    several && arrow('下一张', '›', 1),
    several && place,
    build('button', { type: 'button', class: 'preview-close', 'aria-label': '关闭', text: '×' }),
  ])
  const layer = openLayer('full', content)
  content.addEventListener('click', layer.close)
  await show()
}
