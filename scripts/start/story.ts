import { readFile } from 'node:fs/promises'
import type { ExampleCity } from '../../city/maanshan/city.ts'
import { story, storyPhotos } from '../../city/maanshan/story/story.ts'
import { readCity } from '../../city/read-city.ts'
import { fingerprint } from '../../cloudfunctions/core/cloud/identity.ts'
import { at } from '../paths.ts'

/** Where and when the story is told: the cloud at `url`, the deployment's key, `now` in epoch ms. */
interface StoryTarget {
  url: string
  city: ExampleCity
  secret: string
  now: number
}

/**
 * The example city's reports and whistles, as they stand at `now`, with the drawings that stand in for
 * their photos put into the file storage of the cloud.
 * @throws Error when a drawing can't be uploaded.
 */
export async function tellStory({ url, city: example, secret, now }: StoryTarget) {
  const uploaded = await Promise.all(
    storyPhotos.map(async (name) => [name, await upload(url, name)] as const),
  )
  const fileIds = new Map(uploaded)
  const photo = (name: string) => fileIds.get(name) ?? ''
  const sign = (text: string) => fingerprint(secret, text)
  return story({ city: readCity(), example, photo, sign, now })
}

async function upload(url: string, name: string): Promise<string> {
  const body = await readFile(at('city', 'maanshan', 'photos', `${name}.svg`))
  const response = await fetch(`${url}/wx/files/example/${name}.svg`, {
    method: 'PUT',
    headers: { 'x-wx-openid': 'example' },
    body,
  })
  const reply = await response.json()
  const { fileID, errMsg } = reply as { fileID?: string; errMsg?: string }
  if (!fileID) throw new Error(`the drawing ${name} can't be uploaded: ${errMsg}`)
  return fileID
}
