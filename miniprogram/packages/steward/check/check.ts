import { limits } from '../../../contract/limits'
import { type RatingLevel, ratingLevels } from '../../../contract/rating'
import { call } from '../../../services/cloud/call'
import { forgetFiles } from '../../../services/media/kept-files'
import { uploadPhotos } from '../../../services/media/upload'
import { load, take } from '../../../services/page/page-life'
import { formAboutRecord, sendingData } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { type DepartmentView, mayNow, type WhistleView } from '../../../services/words/whistle-view'
import {
  type Aspect,
  aspects,
  type CheckDraft,
  checks,
  lackOf,
  rated,
  wholeRatings,
} from './check-draft'

type OnFound = WechatMiniprogram.BaseEvent<Record<string, never>, { found: CheckDraft['found'] }>
type OnLevel = WechatMiniprogram.BaseEvent<
  Record<string, never>,
  { department: string; aspect: Aspect; level: RatingLevel }
>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>
type Shot = WechatMiniprogram.CustomEvent<{ paths: string[] }>

/** The community says what it found on the spot, and how each department was. */
Page({
  ...formAboutRecord,

  data: {
    ...sendingData,
    most: limits.words,
    aspects,
    levels: ratingLevels,
    whistle: null as WhistleView | null,
    /** Those who came: only they can be rated. */
    came: [] as DepartmentView[],
    open: false,
    draft: null as CheckDraft | null,
    lack: '',
  },

  load() {
    return load(this, async () => {
      const whistle = await call('whistle.detail', { whistleId: this.id })
      const came = whistle.departments.filter(({ joinedAt }) => joinedAt !== null)
      this.setData({ state: ready, whistle, came, open: mayNow(whistle, 'check') })
      this.show(checks.read(this.id))
    })
  },

  show(draft: CheckDraft) {
    this.setData({ draft, lack: lackOf(draft, this.data.came) })
  },

  keep(part: Partial<CheckDraft>) {
    const { id } = this
    const { draft } = this.data
    if (!draft) return
    const changed = { ...draft, ...part }
    checks.keep(id, changed)
    this.show(changed)
  },

  find({ currentTarget }: OnFound) {
    this.keep({ found: currentTarget.dataset.found })
  },

  type({ detail }: Typed) {
    this.keep({ words: detail.value })
  },

  shoot({ detail }: Shot) {
    this.keep({ photos: detail.paths })
  },

  rate({ currentTarget }: OnLevel) {
    const { draft } = this.data
    if (draft) this.keep({ ratings: rated(draft, currentTarget.dataset) })
  },

  async check() {
    const { id } = this
    const { whistle, draft, lack } = this.data
    if (!whistle || !draft || lack) return
    const told = { busy: '正在送…', done: '记下了' }
    const action = async () => {
      const photos = await uploadPhotos(draft.token, draft.photos)
      const { token, found } = draft
      const words = draft.words.trim()
      await call('whistle.check', {
        ...{ whistleId: id, version: whistle.version, token, held: found === 'held' },
        ...(words && { words }),
        ...(photos.length > 0 && { photos }),
        ratings: wholeRatings(draft),
      })
      checks.drop(id)
      forgetFiles(draft.photos)
    }
    await take(this, told, action)
  },

  back() {
    void wx.navigateBack()
  },
})
