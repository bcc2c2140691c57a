/** Calls a number after WeChat has asked; that somebody changes their mind is no failure. */
export function dial(phoneNumber: string): void {
  wx.makePhoneCall({ phoneNumber, fail: (reason) => console.info(reason.errMsg) })
}
