import { onNetworkChange, watchNetwork } from './services/device/network'
import { flush } from './services/outbox/deliver'
import { resetRetries } from './services/outbox/retry'

/** What was written without network goes out as soon as there is one. */
function sendWaiting(): void {
  resetRetries()
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
