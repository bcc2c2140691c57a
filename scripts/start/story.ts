import { readFile } from 'node:fs/promises'
import type { ExampleCity } from '../../city/maanshan/city.ts'
import { story, storyPhotos } from '../../city/maanshan/story/story.ts'
import { readCity } from '../../city/read-city.ts'
import { fingerprint } from '../../cloudfunctions/core/cloud/identity.ts'
import type { Cloud } from '../../local/cloud/cloud.ts'
import { at } from '../paths.ts'

/** Where and when the story is told: in this cloud, with the deployment's key, `now` in epoch ms. */
interface StoryTarget {
  cloud: Pick<Cloud, 'files'>
  city: ExampleCity
  secret: string
  now: number
}

/**
 * The example city's reports and whistles, as they stand at `now`, with the drawings that stand in for
 * their photos put into the file storage of the cloud.
 */
export async function tellStory({ cloud, city: example, secret, now }: StoryTarget) {
  const kept = await Promise.all(
    storyPhotos.map(async (name) => [name, await keep(cloud, name)] as const),
  )
  const fileIds = new Map(kept)
  const photo = (name: string) => fileIds.get(name) ?? ''
  const sign = (text: string) => fingerprint(secret, text)
  return story({ city: readCity(), example, photo, sign, now })
}

/** Puts a drawing where what was taken over lies, as the functions would. */
async function keep({ files }: Pick<Cloud, 'files'>, name: string): Promise<string> {
  const drawing = await readFile(at('city', 'maanshan', 'photos', `${name}.svg`))
  return files.save(`kept/example/${name}.svg`, drawing, undefined)
}
