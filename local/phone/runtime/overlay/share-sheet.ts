/** Sharing a page: what would be sent is shown, and lands in the tray instead of a chat. */
import { build } from '../dom.ts'
import { imageAddress } from '../files/image-address.ts'
import { openLayer } from './layer.ts'

/** `path`: the page that opens when the card is tapped, with its query. */
export type ShareCard = { title: string; path: string; imageUrl?: string | undefined }

async function picture(source: string): Promise<HTMLElement> {
  const image = build('img', { alt: '' })
  image.src = await imageAddress(source, '')
  return image
}

/** Shows the card. Out: whether it was sent. */
export async function confirmShare({ title, path, imageUrl }: ShareCard): Promise<boolean> {
  const image = imageUrl ? await picture(imageUrl) : undefined
  return new Promise((resolve) => {
    const finish = (sent: boolean) => () => {
      layer.close()
      resolve(sent)
    }
    const card = build('div', { class: 'share-card' }, [
      image,
      build('strong', { text: title }),
      build('small', { text: path }),
    ])
    const button = (text: string, sent: boolean, kind = '') =>
      build('button', {
        type: 'button',
        class: `sheet-choice ${kind}`,
        text,
        onclick: finish(sent),
      })
    const sheet = build('div', { class: 'sheet', role: 'dialog', 'aria-label': '转发' }, [
      build('p', { class: 'sheet-note', text: '替身：卡片会落在电脑屏幕下方的托盘里' }),
      card,
      button('发送', true),
      button('取消', false, 'sheet-cancel'),
    ])
    const layer = openLayer('sheet', sheet, { system: true, dismissed: () => resolve(false) })
  })
}
