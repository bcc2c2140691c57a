import type { Form } from '../../../components/form/form-sheet/form'
import { limits } from '../../../contract/limits'

/** Asks why a whistle is not blown. */
export const denyForm = (whistleId: string): Form => ({
  key: `deny:${whistleId}`,
  title: '不同意吹哨，为什么',
  hint: '写的话，申请的人看得到；这件事还由他办。',
  fields: [
    {
      name: 'words',
      label: '为什么',
      placeholder: '比如：物业合同里有这一项，先找物业',
      most: limits.words,
    },
  ],
  send: '不同意',
})
