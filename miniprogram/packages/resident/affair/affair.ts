import { limits } from '../../../contract/limits'
import { type CityServices, cityServices } from '../../../services/cloud/city-services'
import { load } from '../../../services/page/page-life'
import { pageData, withMode } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { open } from '../../../services/page/routes'
import { reportOf } from '../services/report-instead'
import {
  type AffairGroup,
  type AffairRow,
  affairGroups,
  affairsFound,
  affairsOf,
} from './affair-view'

type OnCode = WechatMiniprogram.BaseEvent<Record<string, never>, { code: string }>
type Occasion = CityServices['occasions'][number]

/** 办事: what can be had done at the window, found by what people call it, by what they want most, or by what happened to them. */
Page({
  ...withMode,

  data: {
    ...pageData,
    most: limits.search,
    services: null as CityServices | null,
    typed: '',
    found: [] as AffairRow[],
    groups: [] as AffairGroup[],
    /** Whether all items are listed, and not only those that are asked for most. */
    all: false,
    /** What happened in a life, where that was chosen, with its items. */
    occasion: null as Occasion | null,
    belonging: [] as AffairRow[],
  },

  onLoad() {
    void this.load()
  },

  load() {
    return load(this, async () => {
      const services = await cityServices()
      const groups = affairGroups(services, this.data.all)
      this.setData({ services, groups, state: ready })
    })
  },

  type({ detail }: WechatMiniprogram.Input) {
    const { services } = this.data
    const typed = detail.value
    this.setData({ typed, found: services ? affairsFound(services, typed) : [] })
  },

  choose({ currentTarget }: OnCode) {
    const { services } = this.data
    const { code } = currentTarget.dataset
    const occasion = services?.occasions.find((one) => one.code === code)
    if (services && occasion)
      this.setData({ occasion, belonging: affairsOf(services, occasion.items) })
  },

  close() {
    this.setData({ occasion: null })
  },

  unfold() {
    const { services } = this.data
    if (services) this.setData({ all: true, groups: affairGroups(services, true) })
  },

  open({ currentTarget }: OnCode) {
    open('/packages/resident/notice/notice', { item: currentTarget.dataset.code })
  },

  /** Whoever does not know which it is has the worker call. */
  async ask() {
    const { services, typed } = this.data
    if (!services) return
    const words = typed.trim()
      ? `想问问怎么办：${typed.trim()}`
      : '想办件事，不知道办哪个，请打给我。'
    await load(this, () => reportOf(services.reports.ask, words))
  },
})
