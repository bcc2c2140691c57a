/** What sheets do alike: how they close, and how the one thing on them is done. */
import { asCallError, isOffline } from '../cloud/call'

type Emits = { triggerEvent(name: string, detail?: object): void }

/** A sheet on which one thing is done, and that is gone then. */
type Sheet = Emits & {
  data: { busy: boolean }
  setData(part: { busy?: boolean; problem?: string }): void
}

/** What is told once it is done, and when the network lost it. */
type Words = { done: string; lost: string }

/**
 * Does what a sheet is for and emits `done` with what to tell: it was done, or somebody else changed the report
 * meanwhile. Else the sheet stays as it is and says why.
 */
export async function sendFromSheet(
  sheet: Sheet,
  { done, lost }: Words,
  action: () => Promise<unknown>,
): Promise<void> {
  if (sheet.data.busy) return
  sheet.setData({ busy: true, problem: '' })
  try {
    await action()
    sheet.triggerEvent('done', { told: done })
  } catch (failure) {
    const { code, message } = asCallError(failure)
    if (code.endsWith('.CHANGED')) sheet.triggerEvent('done', { told: message })
    else sheet.setData({ problem: isOffline(failure) ? lost : message })
  } finally {
    sheet.setData({ busy: false })
  }
}

type Visible = WechatMiniprogram.CustomEvent<{ visible: boolean }>

/** Spread into a sheet's methods: emits `close` when it is closed, by its cross or beside it. */
export const withClose = {
  onVisible(this: Emits, { detail }: Visible) {
    if (!detail.visible) this.triggerEvent('close')
  },
  close(this: Emits) {
    this.triggerEvent('close')
  },
}
