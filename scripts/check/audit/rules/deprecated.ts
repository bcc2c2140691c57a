import type { Rule } from '../rule.ts'
import { lineOf, usesOf } from '../uses.ts'

/** What WeChat has given up, with what stands in its place. */
const givenUp: Record<string, string> = {
  getSystemInfo: 'getWindowInfo, getDeviceInfo, getAppBaseInfo',
  getSystemInfoSync: 'getWindowInfo, getDeviceInfo, getAppBaseInfo',
  getSystemInfoAsync: 'getWindowInfo, getDeviceInfo, getAppBaseInfo',
  getUserInfo: 'what people type themselves',
  getUserProfile: 'what people type themselves',
  chooseImage: 'chooseMedia',
  chooseVideo: 'chooseMedia',
  createCanvasContext: 'a canvas of type 2d',
  canvasToTempFilePathSync: 'canvasToTempFilePath',
  startRecord: 'getRecorderManager',
  stopRecord: 'getRecorderManager',
  playVoice: 'createInnerAudioContext',
  pauseVoice: 'createInnerAudioContext',
  stopVoice: 'createInnerAudioContext',
  getBackgroundAudioPlayerState: 'getBackgroundAudioManager',
  playBackgroundAudio: 'getBackgroundAudioManager',
  createAudioContext: 'createInnerAudioContext',
  drawCanvas: 'a canvas of type 2d',
  saveFile: 'getFileSystemManager().saveFile',
  getFileInfo: 'getFileSystemManager().getFileInfo',
  getSavedFileList: 'getFileSystemManager().getSavedFileList',
  removeSavedFile: 'getFileSystemManager().removeSavedFile',
  setTopBarText: 'nothing',
  openDeeplink: 'nothing',
  reportMonitor: 'reportEvent',
  reportAnalytics: 'reportEvent',
}

/** Nothing is used that WeChat has given up. */
export const deprecated: Rule = {
  name: 'nothing that was given up',
  by: 'WeChat',
  weight: 2,
  findings: ({ source: { scripts } }) =>
    usesOf(scripts)
      .filter(({ api }) => Object.hasOwn(givenUp, api))
      .map(({ api, ...place }) => `${lineOf(place)}: wx.${api}; now ${givenUp[api]}`),
}
