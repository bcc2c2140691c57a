import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesUnder } from '../files.ts'
import { isPackaged, reach } from '../miniprogram/reach.ts'
import { at } from '../paths.ts'

/**
 * Lays `miniprogram_npm/` with just the files of packages that the pages lead to: the whole kit
 * of components would be three times what WeChat lets a package weigh. Returns how many files.
 */
export function layPackages(folder = at('miniprogram')): number {
  const needed = new Map(
    [...reach(folder).files]
      .filter(([path]) => isPackaged(path))
      .map(([path, file]) => [join(folder, path), file]),
  )
  for (const [target, file] of needed) {
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(file, target)
  }
  for (const laid of filesUnder(join(folder, 'miniprogram_npm'))) {
    if (!needed.has(laid)) rmSync(laid)
  }
  return needed.size
}
