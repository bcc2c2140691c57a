import { quietly } from '../../../services/cloud/call'
import { cityCategories } from '../../../services/cloud/categories'
import { withMode } from '../../../services/page/page-parts'
import { open } from '../../../services/page/routes'
import { questions } from './help-words'

/** 帮助和关于: what people ask most, and what this is. It needs no network. */
Page({
  ...withMode,

  data: { mode: '', questions, city: '' },

  async onLoad() {
    try {
      const { name } = await cityCategories()
      this.setData({ city: name })
    } catch (failure) {
      quietly(failure)
    }
  },

  myData() {
    open('/packages/resident/privacy/privacy', {})
  },
})
