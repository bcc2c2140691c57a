/** Lets the person scan a code. @returns its text, or empty when they changed their mind */
export async function scanLink(): Promise<string> {
  const { result } = await wx.scanCode({ scanType: ['qrCode'] }).catch(() => ({ result: '' }))
  return result
}
