/** The consent that WeChat asks for before photos, voice, place, clipboard and phone number. */

type Resolve = (answer: { event: 'agree' | 'disagree'; buttonId?: string }) => void

/** What can ask: a privacy-sheet on a page. `answer` tells WeChat what the person said. */
export type Asker = { ask(answer: Resolve): void }

/** The sheets that are on pages now; the last one that came lies on the page in front. */
const askers: Asker[] = []

/** A sheet is there to ask from now on. */
export function addAsker(asker: Asker): void {
  if (askers.length === 0) listen()
  askers.push(asker)
}

/** A sheet went with its page. */
export function removeAsker(asker: Asker): void {
  const at = askers.indexOf(asker)
  if (at >= 0) askers.splice(at, 1)
}

/**
 * Whether this person agreed to the privacy guide, before the first use of photos, voice, place,
 * clipboard or phone number; asks whoever has not. A no is asked again at the next use. To be
 * called in a tap, on a page that has a privacy-sheet.
 */
export function hasAgreed(): Promise<boolean> {
  return new Promise((resolve) => {
    wx.requirePrivacyAuthorize({
      success: () => resolve(true),
      fail: (reason) => {
        console.info(reason.errMsg)
        void wx.showToast({ title: '没同意，先不用；写字照样能交', icon: 'none' })
        resolve(false)
      },
    })
  })
}

/** Has WeChat's question put by our own sheet; where none is in sight, the answer is no. */
function listen(): void {
  wx.onNeedPrivacyAuthorization((resolve) => {
    // The typings take the way to answer for a result.
    const answer = resolve as unknown as Resolve
    const asker = askers.at(-1)
    if (asker) asker.ask(answer)
    else answer({ event: 'disagree' })
  })
}
