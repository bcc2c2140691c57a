import { flush } from './services/deliver'
import { onNetworkChange, watchNetwork } from './services/network'

App({
  onLaunch() {
    wx.cloud.init({ traceUser: false })
    watchNetwork()
    onNetworkChange((online) => {
      if (online) void flush()
    })
  },

  /** What was written without network goes out as soon as there is one. */
  onShow() {
    void flush()
  },
})
