import { qrPicture } from '../../../services/media/qr-picture'

/** A link that somebody else scans off this phone. */
Component({
  properties: {
    link: String,
    /** What scanning it does, for those who can't see it. */
    label: String,
  },
  data: { picture: '' },
  observers: {
    link(link: string) {
      this.setData({ picture: link ? qrPicture(link) : '' })
    },
  },
})
