import type { Procedures } from '../../../../typings/procedures'
import { personalData } from '../../../contract/privacy'
import { asCallError, call } from '../../../services/cloud/call'
import { newToken } from '../../../services/cloud/token'
import { load } from '../../../services/page/page-life'
import { pageData, withReload } from '../../../services/page/page-parts'
import { ready } from '../../../services/page/page-state'
import { forgetThisPhone } from '../services/forget-phone'
import { openFile } from '../services/open-file'

type Before = Procedures['privacy.before']['result']

/** What is kept, as the page lists it. */
const kinds = personalData.map(({ what, why, who, kept }) => ({ what, why, who, kept }))

const question = {
  title: '真的要注销吗',
  content: '反映过的话、照片、录音、评价、消息，连同称呼、电话和家，都会删掉，找不回来。',
  confirmText: '注销',
  confirmColor: '#a5352b',
  cancelText: '不注销了',
}

/** 我的数据: what is kept of me and why, a copy to take away, and the way out. */
Page({
  ...withReload,

  data: {
    ...pageData,
    kinds,
    before: null as Before | null,
    /** How far the copy is, in words; empty while none is made. */
    fetching: '',
    problem: '',
    leaving: false,
    unable: '',
  },

  token: newToken(),

  load() {
    return load(this, async () => {
      this.setData({ before: await call('privacy.before', {}), state: ready, told: '' })
    })
  },

  async takeCopy() {
    if (this.data.fetching) return
    this.setData({ fetching: '正在整理，请稍等…', problem: '' })
    try {
      const { link } = await call('privacy.export', {})
      const file = { link, name: '我在家在的数据.xlsx' }
      await openFile(file, (percent) => this.setData({ fetching: `正在取，到了 ${percent}%` }))
    } catch (failure) {
      this.setData({ problem: asCallError(failure).message })
    } finally {
      this.setData({ fetching: '' })
    }
  },

  async leave() {
    if (this.data.leaving) return
    const { confirm } = await wx.showModal(question)
    if (!confirm) return
    this.setData({ leaving: true, unable: '' })
    try {
      await call('privacy.leave', { token: this.token })
      forgetThisPhone()
      wx.reLaunch({ url: '/pages/home/home' })
    } catch (failure) {
      this.setData({ leaving: false, unable: asCallError(failure).message })
    }
  },
})
