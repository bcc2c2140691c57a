/** Parts of the mini-program without a phone: bundled, in a scope of their own, WeChat being a few fakes. */
import { build } from 'esbuild'
import { at } from '../../../scripts/paths.ts'

/**
 * Takes parts of the mini-program out of it.
 * @param exports lines such as `export { call } from './services/cloud/call'`
 * @param wx what WeChat is to them, beside a storage that is empty at first
 * @returns what the lines export
 */
export async function phoneParts<Parts>(exports: string, wx: object): Promise<Parts> {
  const { outputFiles } = await build({
    stdin: { contents: exports, resolveDir: at('miniprogram'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'parts',
  })
  const run = new Function('wx', 'console', `${outputFiles[0]?.text}; return parts`)
  return run({ ...storage(), ...wx }, quiet)
}

/** What the phone writes down of failures is not what is looked at. */
const quiet = { ...console, info: () => undefined, warn: () => undefined }

/** What a phone keeps for the mini-program. */
export function storage() {
  const kept = new Map<string, unknown>()
  return {
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => kept.set(key, value),
    removeStorageSync: (key: string) => kept.delete(key),
  }
}
