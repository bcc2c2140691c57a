import { type Asker, addAsker, removeAsker } from '../../../services/device/consent'
import { modeClass } from '../../../services/page/mode'

/** Each sheet as the service knows it, and what it has to answer. */
const askers = new WeakMap<object, Asker>()
const answers = new WeakMap<object, Parameters<Asker['ask']>[0]>()

/** Asks for consent to the privacy guide, once, when something it covers is first used. */
Component({
  data: {
    open: false,
    mode: '',
  },
  lifetimes: {
    attached() {
      const asker: Asker = {
        ask: (answer) => {
          answers.set(this, answer)
          this.setData({ open: true, mode: modeClass() })
        },
      }
      askers.set(this, asker)
      addAsker(asker)
    },
    detached() {
      const asker = askers.get(this)
      if (asker) removeAsker(asker)
      this.decline()
    },
  },
  methods: {
    /** WeChat has seen the tap on this very button, and takes it for the answer. */
    agree() {
      this.answer({ event: 'agree', buttonId: 'agree' })
    },
    decline() {
      this.answer({ event: 'disagree' })
    },
    answer(answer: Parameters<Parameters<Asker['ask']>[0]>[0]) {
      answers.get(this)?.(answer)
      answers.delete(this)
      this.setData({ open: false })
    },
    read() {
      wx.openPrivacyContract({})
    },
    stay() {},
  },
})
