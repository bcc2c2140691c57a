/** What whoever leads the area does with a whistle; it is checked and ruled on by pages of their own. */
import { limits } from '../../../../contract/limits'
import { call } from '../../../../services/cloud/call'
import { type Actions, arrange, type Offer, type Offers } from '../../../../services/page/action'
import { open } from '../../../../services/page/routes'
import { mayNow, type WhistleView } from '../../../../services/words/whistle-view'

type Action = 'blow' | 'deny' | 'check' | 'rule'

export const actions: Actions<Action, WhistleView> = {
  blow: {
    messages: 'task',
    busy: '正在吹…',
    done: '吹哨了，部门的时限从现在算',
    send: ({ seen: { id, version }, token }) =>
      call('whistle.blow', { whistleId: id, version, token }),
  },
  deny: {
    form: {
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
    },
    done: '没同意，申请的人看得到为什么',
    send: ({ seen: { id, version }, token, values: { words = '' } }) =>
      call('whistle.deny', { whistleId: id, version, token, words }),
  },
  check: { go: ({ id }) => open('/packages/steward/check/check', { id }) },
  rule: { go: ({ id }) => open('/packages/steward/ruling/ruling', { id }) },
}

const looks: readonly Pick<Offer<Action>, 'action' | 'label' | 'icon'>[] = [
  { action: 'blow', label: '吹哨', icon: 'whistle' },
  { action: 'deny', label: '不同意', icon: '' },
  { action: 'check', label: '到现场看过了，去复核', icon: '' },
  { action: 'rule', label: '去裁定', icon: 'hall' },
]

/** What whoever leads the area may do with a whistle; nothing while others are to act. */
export function offersOf(whistle: WhistleView): Offers<Action> {
  const open = looks
    .filter(({ action }) => mayNow(whistle, action))
    .map((look) => ({ ...look, open: true, why: '' }))
  const { first, beside } = arrange(open, ['blow', 'check', 'rule'], ['deny'])
  return { first, beside, rest: [], why: '' }
}
