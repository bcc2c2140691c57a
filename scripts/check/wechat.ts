import { chmodSync } from 'node:fs'
import { filesUnder } from '../files.ts'
import { reach } from '../miniprogram/reach.ts'
import { at, shown } from '../paths.ts'
import { run } from '../run.ts'
import type { Check } from './check.ts'

const platforms: Partial<Record<NodeJS.Platform, string>> = { darwin: 'mac', linux: 'linux' }

/** WeChat's own compilers take the whole mini-program, and no reference leads nowhere. */
export const wechat: Check = {
  name: 'wcc, wcsc, references',
  run: async () => {
    const folder = at('miniprogram')
    const [templates, styles] = await Promise.all([
      compile(folder, 'wcc', ['-d', '-cc', '0'], ['.wxml', '.wxs']),
      compile(folder, 'wcsc', ['-db', '-pc', '0'], ['.wxss']),
    ])
    const missing = reach(folder).missing
    return [...templates, ...styles, ...missing.map((line) => `${shown(folder)}/${line}`)]
  },
}

/**
 * Compiles all files of a kind at once, as the developer tools do. The paths begin with `./`:
 * only then does wcsc find imports that begin with `/`.
 */
export async function compile(
  folder: string,
  compiler: 'wcc' | 'wcsc',
  options: string[],
  endings: string[],
): Promise<string[]> {
  const files = filesUnder(folder)
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => `.${file.slice(folder.length)}`)
  if (files.length === 0) return []
  const { code, output } = await run(binary(compiler), [...options, ...files], folder)
  return code === 0 ? [] : output.split('\n').filter((line) => !/^$|^error file count/.test(line))
}

/** The package brings the compilers without the right to run them. */
function binary(compiler: string): string {
  const platform = platforms[process.platform]
  if (platform === undefined)
    throw new Error(`WeChat's compilers are not run on ${process.platform}`)
  const path = at('node_modules', 'miniprogram-compiler', 'bin', platform, compiler)
  chmodSync(path, 0o755)
  return path
}
