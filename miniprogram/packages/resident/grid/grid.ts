import type { Procedures } from '../../../../typings/procedures'
import { call } from '../../../services/cloud/call'
import { rememberedMe } from '../../../services/cloud/session'
import { dial } from '../../../services/device/dial'
import { load } from '../../../services/page/page-life'
import { pageData, withReload } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'

type PlacePeople = Procedures['place.people']['result']
type OnNumber = WechatMiniprogram.BaseEvent<Record<string, never>, { phone: string }>

/** 我的网格, or that of another place: its worker, who stands in, whom else to find, and the community. */
Page({
  ...withReload,

  data: { ...pageData, it: null as PlacePeople | null },

  place: '',

  onLoad({ place = '' }: { place?: string }) {
    this.place = place
    const isHome = place !== '' && place === rememberedMe()?.home?.building
    if (isHome) void wx.setNavigationBarTitle({ title: '我的网格' })
  },

  load() {
    return load(this, async () => {
      const it = await call('place.people', { place: this.place })
      this.setData({ it, state: ready, told: '' })
    })
  },

  dial({ currentTarget }: OnNumber) {
    dial(currentTarget.dataset.phone)
  },
})
