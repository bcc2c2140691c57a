import { forgetFailures } from './services/again'
import { flush } from './services/deliver'
import { onNetworkChange, watchNetwork } from './services/network'

/** What was written without network goes out as soon as there is one. */
function sendWaiting(): void {
  forgetFailures()
  void flush()
}

App({
  onLaunch() {
    wx.cloud.init({ traceUser: false })
    watchNetwork()
    onNetworkChange((online) => {
      if (online) sendWaiting()
    })
  },

  onShow: sendWaiting,
})
