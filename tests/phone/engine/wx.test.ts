import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PhonePage } from '../help/browser.ts'
import { onPhone, usePhones } from '../help/phones.ts'

const square = [
  [
    [118.4, 31.6],
    [118.6, 31.6],
    [118.6, 31.8],
    [118.4, 31.8],
    [118.4, 31.6],
  ],
]
const phones = usePhones({
  codes: [{ label: '3 栋门口的码', text: 'https://example.org/b?q=3' }],
  map: {
    center: [118.5, 31.7],
    outlines: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { name: '第一网格' },
          geometry: { type: 'Polygon', coordinates: square },
        },
      ],
    },
    scale: 15,
    places: [
      { name: '一号楼', address: '花园路 1 号', point: [118.51, 31.71] },
      { name: '二号楼', address: '花园路 2 号', point: [118.52, 31.72] },
    ],
  },
})
const picture = path.join(import.meta.dirname, 'fixtures/app/images/home.png')

/** Starts a call that waits for a person; `answer` gives what it came to. */
async function ask(page: PhonePage, call: string) {
  await page.evaluate(`globalThis.asked = (${call}).catch((error) => error.errMsg); 0`)
  return () => page.evaluate('globalThis.asked')
}

describe('wx', () => {
  it('keeps data over a reload, each phone and holder its own', async () => {
    const page = await phones.open({ openid: 'chen' })
    await onPhone(page, "wx.setStorageSync('draft', { words: '灯坏了' })")
    await page.reload()
    expect(await onPhone(page, "wx.getStorageSync('draft')")).toEqual({ words: '灯坏了' })
    await page.goto(`${phones.url()}/phone/?openid=wang`)
    expect(await onPhone(page, "wx.getStorageSync('draft')")).toBe('')
    expect(await onPhone(page, "wx.getStorage({ key: 'draft' }).catch((e) => e.errMsg)")).toBe(
      'getStorage:fail data not found',
    )
  })

  it('calls the cloud as whoever holds the phone, by promise and by callback', async () => {
    const page = await phones.open({ openid: 'chen' })
    const call = "{ name: 'api', data: { a: 1 } }"
    expect(await onPhone(page, `wx.cloud.callFunction(${call})`)).toEqual({
      errMsg: 'cloud.callFunction:ok',
      result: { holder: 'chen', data: { a: 1 } },
    })
    const order = await onPhone(
      page,
      `new Promise((resolve) => {
        const heard = []
        const returned = wx.cloud.callFunction({ name: 'broken',
          fail: ({ errCode, errMsg }) => heard.push(errCode, errMsg),
          complete: () => resolve([returned === undefined, ...heard]) })
      })`,
    )
    expect(order).toEqual([true, -504002, 'cloud.callFunction:fail broken'])
  })

  it('fails without a network, and says when that changes', async () => {
    const page = await phones.open({ network: 'off' })
    const call = "wx.cloud.callFunction({ name: 'api' }).catch((error) => error.errMsg)"
    expect(await onPhone(page, call)).toMatch(/^cloud\.callFunction:fail .*DISCONNECTED/)
    expect(await onPhone(page, 'wx.getNetworkType()')).toMatchObject({ networkType: 'none' })
    const change = onPhone(page, 'new Promise((resolve) => wx.onNetworkStatusChange(resolve))')
    await onPhone(page, "postMessage({ network: 'on' })")
    expect(await change).toEqual({ isConnected: true, networkType: 'wifi' })
  })

  it('asks and offers choices as WeChat does', async () => {
    const page = await phones.open()
    const modal = await ask(page, "wx.showModal({ title: '撤回吗', content: '撤回后就不办了' })")
    await page.getByRole('dialog', { name: '撤回吗' }).getByText('确定').click()
    expect(await modal()).toMatchObject({ confirm: true, cancel: false, errMsg: 'showModal:ok' })
    const sheet = await ask(page, "wx.showActionSheet({ itemList: ['王社工', '李社工'] })")
    await page.getByText('李社工').click()
    expect(await sheet()).toMatchObject({ tapIndex: 1 })
    const given = await ask(page, "wx.showActionSheet({ itemList: ['王社工'] })")
    await page.getByText('取消').click()
    expect(await given()).toBe('showActionSheet:fail cancel')
    await onPhone(page, "wx.showToast({ title: '记下了', icon: 'none' })")
    await page.getByRole('status').getByText('记下了').waitFor()
    expect(await page.taps()).toBe(3)
  })

  it('scans a code by choosing it, outside the count of taps', async () => {
    const page = await phones.open()
    const chosen = await ask(page, 'wx.scanCode()')
    await page.getByText('3 栋门口的码').click()
    expect(await chosen()).toMatchObject({ result: 'https://example.org/b?q=3' })
    const typed = await ask(page, 'wx.scanCode()')
    await page.getByLabel('码的内容').fill('hello')
    await page.getByText('用这个码').click()
    expect(await typed()).toMatchObject({ result: 'hello' })
    expect(await page.taps()).toBe(0)
  })

  it('chooses a place from the list or by a pin on the map', async () => {
    const page = await phones.open()
    const listed = await ask(page, 'wx.chooseLocation()')
    await page.getByLabel('搜索地点').fill('二号')
    await page.getByRole('button', { name: '二号楼' }).click()
    await page.getByText('确定').click()
    expect(await listed()).toEqual({
      errMsg: 'chooseLocation:ok',
      name: '二号楼',
      address: '花园路 2 号',
      longitude: 118.52,
      latitude: 31.72,
    })
    const pinned = await ask(page, 'wx.chooseLocation()')
    const map = await page.getByLabel('地图').boundingBox()
    if (!map) throw new Error('there is no map')
    await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2)
    await page.getByText('确定').click()
    const place = (await pinned()) as { longitude: number; latitude: number }
    expect(place.longitude).toBeCloseTo(118.5, 3)
    expect(place.latitude).toBeCloseTo(31.7, 3)
  })

  it('begins its map as near as it was told, with names on it that far maps have not', async () => {
    const page = await phones.open()
    await ask(page, 'wx.chooseLocation()')
    const map = page.getByLabel('地图')
    await map.getByText('第一网格').waitFor()
    expect(await map.getByText('一号楼').isVisible()).toBe(false)
    await page.getByLabel('放大').click()
    await page.getByLabel('放大').click()
    await map.getByText('一号楼').waitFor()
    for (let step = 0; step < 3; step += 1) await page.getByLabel('缩小').click()
    await map.getByText('第一网格').waitFor({ state: 'hidden' })
  })

  it('chooses, compresses and keeps a picture over a reload', async () => {
    const page = await phones.open()
    const chooser = page.waitForEvent('filechooser')
    const chosen = await ask(page, 'wx.chooseMedia({ count: 1 })')
    await (await chooser).setFiles(picture)
    const { tempFiles } = (await chosen()) as { tempFiles: { tempFilePath: string }[] }
    expect(tempFiles).toMatchObject([{ width: 81, height: 81, fileType: 'image' }])
    const src = JSON.stringify(tempFiles[0]?.tempFilePath)
    const info = await onPhone(
      page,
      `wx.compressImage({ src: ${src}, quality: 60, compressedWidth: 40 })
        .then(({ tempFilePath }) => wx.getImageInfo({ src: tempFilePath }))`,
    )
    expect(info).toMatchObject({ width: 40, height: 40, type: 'jpeg' })
    const file = "wx.env.USER_DATA_PATH + '/draft-1.png'"
    await onPhone(
      page,
      `wx.getFileSystemManager().saveFile({ tempFilePath: ${src}, filePath: ${file} }).then(() => 0)`,
    )
    await page.reload()
    expect(await onPhone(page, `wx.getImageInfo({ src: ${file} })`)).toMatchObject({ width: 81 })
    const gone = `wx.getFileSystemManager().unlink({ filePath: ${file} })
      .then(() => wx.getFileSystemManager().access({ path: ${file} }))
      .catch((error) => error.errMsg)`
    expect(await onPhone(page, gone)).toMatch(/^access:fail no such file/)
  })

  it('downloads a file, telling how far it is, and opens it for the computer to keep', async () => {
    const page = await phones.open()
    const heard = await onPhone(
      page,
      `new Promise((resolve, reject) => {
        const heard = []
        const filePath = wx.env.USER_DATA_PATH + '/家.xlsx'
        const success = () => resolve(heard)
        const url = location.origin + '/phone/files/images/home.png'
        wx.downloadFile({ url, filePath, success, fail: reject })
          .onProgressUpdate(({ progress }) => heard.push(progress))
      })`,
    )
    expect(heard).toContain(100)
    await onPhone(page, "wx.openDocument({ filePath: wx.env.USER_DATA_PATH + '/家.xlsx' })")
    const kept = page.waitForEvent('download')
    await page.getByText('存到电脑', { exact: true }).click()
    expect((await kept).suggestedFilename()).toBe('家.xlsx')
    const none = "wx.openDocument({ filePath: 'http://tmp/no.pdf' }).catch((error) => error.errMsg)"
    expect(await onPhone(page, none)).toBe("openDocument:fail file doesn't exist")
  })

  it('asks for consent before what the privacy guide covers, once, where its address says so', async () => {
    const page = await phones.open({ privacy: 'ask' })
    const setting = async () => onPhone(page, 'wx.getPrivacySetting()')
    expect(await setting()).toMatchObject({ needAuthorization: true })
    const refused = await ask(page, "wx.setClipboardData({ data: '字' })")
    await page.getByText('拒绝', { exact: true }).click()
    expect(await refused()).toBe('setClipboardData:fail privacy permission is not authorized')

    // the app asks itself: only a tap on its own button counts
    await onPhone(
      page,
      'wx.onNeedPrivacyAuthorization((resolve) => { globalThis.answer = resolve })',
    )
    const claimed = await ask(page, 'wx.requirePrivacyAuthorize()')
    await page.evaluate("answer({ event: 'agree', buttonId: 'never tapped' })")
    expect(await claimed()).toMatch(/^requirePrivacyAuthorize:fail privacy/)
    expect(await setting()).toMatchObject({ needAuthorization: true })
    await onPhone(page, 'wx.onNeedPrivacyAuthorization(undefined)')
    const agreed = await ask(page, 'wx.requirePrivacyAuthorize()')
    await page.getByText('同意', { exact: true }).click()
    expect(await agreed()).toMatchObject({ errMsg: 'requirePrivacyAuthorize:ok' })
    await page.reload()
    expect(await setting()).toMatchObject({ needAuthorization: false })
  })

  it('says by name what it has not got, and fails as WeChat would', async () => {
    const page = await phones.open()
    const answer = await onPhone(page, 'wx.startBeaconDiscovery().catch((error) => error.errMsg)')
    expect(answer).toBe('startBeaconDiscovery:fail not supported')
    expect(page.errors).toContain('本机未支持 wx.startBeaconDiscovery')
    const download = 'wx.cloud.downloadFile().catch((error) => error.errMsg)'
    expect(await onPhone(page, download)).toBe('cloud.downloadFile:fail not supported')
    expect(await onPhone(page, "wx.canIUse('startBeaconDiscovery')")).toBe(false)
  })
})
