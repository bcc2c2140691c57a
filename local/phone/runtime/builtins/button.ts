/** <button>: WeChat's button, which may also submit a form or open one of WeChat's own screens. */
import { setAttribute } from '../dom.ts'
import { openButton } from '../open-button.ts'
import { submitForm } from './form.ts'
import { above, type Builtin, type Host } from './host.ts'
import { anything, flag, text } from './properties.ts'

function reflectState(host: Host) {
  const { element } = host
  element.setAttribute('role', 'button')
  element.tabIndex = 0
  element.setAttribute('type', host.text('type') || 'default')
  element.setAttribute('size', host.text('size') || 'default')
  for (const name of ['plain', 'disabled', 'loading'])
    element.toggleAttribute(name, host.flag(name))
  setAttribute(element, 'aria-disabled', host.flag('disabled') && 'true')
}

export const buttonBuiltin: Builtin = {
  tag: 'button',
  properties: {
    type: text(),
    size: text(),
    plain: flag(),
    disabled: flag(),
    loading: flag(),
    formType: text(),
    openType: text(),
    lang: text(),
    sessionFrom: text(),
    sendMessageTitle: text(),
    sendMessagePath: text(),
    sendMessageImg: text(),
    appParameter: text(),
    showMessageCard: anything(),
    phoneNumberNoQuotaToast: anything(),
    activityType: anything(),
    entrancePath: text(),
    needShowEntrance: anything(),
    hoverClass: text('button-hover'),
  },
  attached(host) {
    host.watch(['type', 'size', 'plain', 'disabled', 'loading'], () => reflectState(host))
    host.onTap((event) => {
      if (host.flag('disabled')) return event.stopPropagation()
      const form = above(host, 'form')
      const formType = host.text('formType')
      if (form && (formType === 'submit' || formType === 'reset')) submitForm(form, formType)
      if (host.text('openType')) openButton(host)
    })
  },
}
