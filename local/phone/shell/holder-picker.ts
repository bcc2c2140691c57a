/** Who holds a phone: one of the known people, or any openid typed in. */
import { build } from '../runtime/dom.ts'
import { options } from './state.ts'

const other = '别的人…'

/** The known people, those of a group under its name. */
function groups(): HTMLElement[] {
  const names = [...new Set(options.holders.map(({ group }) => group))]
  return names.flatMap((name) => {
    const members = options.holders
      .filter(({ group }) => group === name)
      .map(({ label, openid }) => new Option(label, openid))
    return name === undefined ? members : [build('optgroup', { label: name }, members)]
  })
}

/** In: the present holder, and what to do when another takes the phone. */
export function holderPicker(openid: string, changed: (openid: string) => void): HTMLElement {
  const select = build('select', { 'aria-label': '谁拿着' })
  select.append(...groups())
  if (!options.holders.some((holder) => holder.openid === openid))
    select.add(new Option(openid, openid))
  select.add(new Option(other, ''))
  select.value = openid
  const typed = build('input', {
    placeholder: 'openid，回车换人',
    'aria-label': 'openid',
    hidden: true,
  })
  select.addEventListener('change', () => {
    typed.hidden = select.value !== ''
    if (select.value) changed(select.value)
    else typed.focus()
  })
  typed.addEventListener('keydown', ({ key }) => {
    const name = typed.value.trim()
    if (key !== 'Enter' || !/^[\w-]{1,64}$/.test(name)) return
    select.add(new Option(name, name), 0)
    select.value = name
    typed.hidden = true
    changed(name)
  })
  return build('div', { class: 'holder' }, [select, typed])
}
