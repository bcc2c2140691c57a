import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folderOf } from '../../architecture/folder.ts'
import { useExample } from '../help/example-app.ts'
import type { PhoneUser } from '../help/phone-user.ts'
import { people } from '../help/running-example.ts'

const { gives } = useExample()

/** Chooses files of this computer for photos. */
async function chooses(hand: PhoneUser, files: string[]): Promise<void> {
  const chooser = hand.page.waitForEvent('filechooser')
  await hand.taps('拍照或选图')
  await (await chooser).setFiles(files)
}

describe('what somebody once refused', () => {
  it('is said at the camera and at the map, with the way to the settings', async () => {
    const chen = await gives(people.chen, { refuses: 'camera,userLocation' })
    await chen.taps('我要反映')
    await chen.taps('拍照或选图')
    await chen.sees('您没让用相机和相册，加不了照片。写字、录音都行。')
    await chen.taps('换地方')
    await chen.page.getByText('地图上点').tap()
    await chen.sees('您没让用位置，地图打不开。也可以选楼栋。')
    await chen.taps('去打开')
    await chen.sees('小程序要用你的相机')
    await chen.taps('允许')
    await chen.sees('小程序要用你的位置')
    await chen.taps('允许')
    await chen.photographs('fitness-before')
  })

  it('is said on a worker’s desk too', async () => {
    const wang = await gives(people.wang, { refuses: 'camera' })
    await wang.sees(/手头 \d+ 件/)
    await wang.taps('随手报')
    await wang.sees('您没让用相机和相册，加不了照片。写字、录音都行。')
  })
})

describe('a file that is no picture', () => {
  it('is not taken for a photo, and that is said', async () => {
    const folder = folderOf({ 'words.jpg': 'not a picture', 'empty.jpg': '' })
    const chen = await gives(people.chen)
    await chen.taps('我要反映')
    await chooses(chen, [`${folder}/words.jpg`, `${folder}/empty.jpg`])
    await chen.sees(/第 1 张打不开，没加上.*第 2 张打不开，没加上/)
    await chen.seesNothingOf('其余的都加上了')
  })

  it('leaves the good one beside it', async () => {
    const folder = folderOf({ 'words.jpg': 'not a picture' })
    const good = `${folder}/good.svg`
    writeFileSync(
      good,
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>',
    )
    const chen = await gives(people.chen)
    await chen.taps('我要反映')
    await chooses(chen, [`${folder}/words.jpg`, good])
    await chen.sees(/第 1 张打不开，没加上.*其余的都加上了/)
    expect(await chen.page.getByLabel('拿掉第 1 张').count()).toBe(1)
  })
})
