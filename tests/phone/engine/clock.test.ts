import { describe, expect, it } from 'vitest'
import { Clock } from '../../../local/clock/clock.ts'
import { tuesday } from '../../moments.ts'
import type { PhonePage } from '../help/browser.ts'
import { onPhone, usePhones } from '../help/phones.ts'

const hour = 3_600_000
const phones = usePhones({ clock: Clock.standing(tuesday) })

const now = (page: PhonePage) => onPhone<number>(page, 'Date.now()')
const bar = (page: PhonePage) => page.locator('.status-time').textContent()

describe('the clock of a phone', () => {
  it('is the one of the cloud, wherever the mini-program reads it', async () => {
    const page = await phones.open()
    expect(await now(page)).toBe(tuesday)
    expect(await onPhone(page, 'new Date().getTime()')).toBe(tuesday)
    expect(await onPhone(page, 'new Date(5) instanceof Date && new Date(5).getTime()')).toBe(5)
    expect(await bar(page)).toBe('10:00')
  })

  it('is moved with that one, on the page where people move it', async () => {
    const page = await phones.open()
    const other = await page.context().newPage()
    await other.goto(phones.url())
    const told = JSON.stringify({ at: tuesday + hour })
    await other.evaluate(`new BroadcastChannel('clock').postMessage(${told})`)
    await expect.poll(() => bar(page)).toBe('11:00')
    expect(await now(page)).toBe(tuesday + hour)
  })

  it('runs when that one runs', async () => {
    const page = await phones.open()
    // The machine's own clock is the one of a frame in which nobody moved it.
    const between = `(() => {
      const machine = document.body.appendChild(document.createElement('iframe')).contentWindow.Date
      __phone.goBy({ ahead: ${hour} })
      const [from, said, until] = [machine.now(), Date.now(), machine.now()]
      return from + ${hour} <= said && said <= until + ${hour}
    })()`
    expect(await onPhone(page, between)).toBe(true)
  })
})
