/** Where the browser finds what an <image src> names. */
import { blobAddress, isPhoneFile } from './phone-files.ts'

/** Out: the address of a file of the mini-program, given by its path from the root. */
export const fileAddress = (path: string) => `/phone/files/${path}`

/** In: a source as pages write it, and the component it stands in. Out: an address for an <img>. */
export async function imageAddress(source: string, owner: string): Promise<string> {
  if (isPhoneFile(source)) return (await blobAddress(source)) ?? ''
  if (/^(?:https?|data|blob):/.test(source) || source.startsWith('/wx/')) return source
  const base = new URL(`/${owner}`, 'app://phone/')
  return fileAddress(new URL(source, base).pathname.slice(1))
}
