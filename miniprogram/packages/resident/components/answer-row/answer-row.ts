import { type Answer, answerLabel, answers } from '../../../../contract/answer'

type AtAnswer = WechatMiniprogram.BaseEvent<Record<string, never>, { answer: Answer }>

const icons: Record<Answer, string> = {
  solved: 'check-circle',
  partly: 'half',
  unsolved: 'x-circle',
}

/** Is it solved: 是, 部分, 否; nothing is chosen at first. Emits `change` with the answer. */
Component({
  properties: {
    /** The chosen Answer; empty at first. */
    value: String,
  },
  data: {
    choices: answers.map((answer) => ({ answer, label: answerLabel[answer], icon: icons[answer] })),
  },
  methods: {
    choose({ currentTarget }: AtAnswer) {
      this.triggerEvent('change', { answer: currentTarget.dataset.answer })
    },
  },
})
