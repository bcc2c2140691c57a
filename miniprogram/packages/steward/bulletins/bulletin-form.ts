/** The form that asks for a notice. */

import { limits } from '../../../contract/limits'
import { cloudNow } from '../../../services/device/clock'
import type { Form } from '../../../services/page/form'
import type { Values } from '../../../services/page/form-draft'
import { dateAfter, momentOf } from '../../../services/words/date-input'

/** The longest that a notice holds, in days. */
const mostDays = 29

/** A place that can have a notice. */
type Place = { code: string; name: string }

/** Asks what residents of a place are to know, and until when; at `now` (epoch ms). */
export const bulletinForm = (
  community: Place,
  grids: readonly Place[],
  now = cloudNow(),
): Form => ({
  key: `bulletin:${community.code}`,
  title: '发通知',
  hint: '在这儿反映的人，提交前先看到。到时自己撤下。',
  fields: [
    {
      ...{ name: 'words', label: '什么事', placeholder: '比如：停水，水务在抢修' },
      ...{ most: limits.bulletin, choices: ['停水', '停电', '停气', '电梯检修', '道路施工'] },
    },
    {
      ...{ name: 'place', label: '哪儿', kind: 'pick' },
      options: [{ code: community.code, name: `整个${community.name}` }, ...grids].map(
        ({ code, name }) => ({ value: code, label: name }),
      ),
    },
    {
      ...{ name: 'date', label: '到哪天', kind: 'day' },
      ...{ from: dateAfter(now, 0), to: dateAfter(now, mostDays) },
    },
    { name: 'time', label: '到几点', kind: 'time' },
  ],
  send: '发出去',
})

/** The notice that was asked for. */
export const bulletinOf = ({ words = '', place = '', date = '', time = '' }: Values) => ({
  ...{ words, place },
  until: momentOf(date, time),
})
