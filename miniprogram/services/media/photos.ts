import { hasAgreed } from '../device/consent'
import { type Problem, plainProblem, problemOf } from '../device/problem'
import { keepFile, whyNotKept } from './kept-files'
import { type Compressed, compressPhoto } from './photo-size'

/** Photos that were taken: those that are kept, and what to say of the others. */
export type Taken = { paths: string[]; problem: Problem | null }

/** One photo that was chosen: where it is kept, and what to say of it. */
type Kept = { path?: string; problem: string }

/**
 * Lets the person take or choose photos and keeps small copies of them on the phone, each for itself.
 * @param room how many more fit
 * @returns paths of the kept copies; none and no problem when the person changed their mind
 */
export async function choosePhotos(room: number): Promise<Taken> {
  if (!(await hasAgreed())) return { paths: [], problem: null }
  try {
    const { tempFiles } = await wx.chooseMedia({
      count: room,
      mediaType: ['image'],
      sizeType: ['compressed'],
    })
    return await keepPhotos(tempFiles.map(({ tempFilePath }) => tempFilePath))
  } catch (failure) {
    return { paths: [], problem: problemOf('photos', failure) }
  }
}

async function keepPhotos(chosen: readonly string[]): Promise<Taken> {
  const kept: Kept[] = []
  for (const path of chosen) kept.push(await keepPhoto(path))
  const paths = kept.flatMap(({ path }) => path ?? [])
  const told = kept.flatMap(({ problem }, index) => {
    if (problem === '') return []
    return chosen.length === 1 ? `这张${problem}` : `第 ${index + 1} 张${problem}`
  })
  const rest = paths.length > 0 && paths.length < chosen.length ? '。其余的都加上了' : ''
  return { paths, problem: told.length > 0 ? plainProblem(`${told.join('；')}${rest}`) : null }
}

async function keepPhoto(path: string): Promise<Kept> {
  let compressed: Compressed
  try {
    compressed = await compressPhoto(path)
  } catch (failure) {
    console.warn(failure)
    return { problem: '打不开，没加上：文件坏了，或这部手机不认这种格式' }
  }
  try {
    const kept = await keepFile(compressed.path, 'jpg')
    return { path: kept, problem: compressed.readable ? '' : '太长，缩小后字看不清，最好截短再发' }
  } catch (failure) {
    console.warn(failure)
    return { problem: `没加上：${whyNotKept(failure)}` }
  }
}
