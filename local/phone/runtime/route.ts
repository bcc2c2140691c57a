/** Addresses of pages: `/pages/home/home?id=1`, or relative to the page in front. */
import { currentPage, type OpenPage, type PageQuery } from './current-page.ts'

/** Out: the page's path without a leading slash, and its query, undecoded as in WeChat. */
export function parseRoute(url: string): { route: string; options: PageQuery } {
  const [path = '', query = ''] = url.split('?')
  const base = new URL(`/${currentPage()?.route ?? ''}`, 'app://phone/')
  const route = new URL(path, base).pathname.slice(1).replace(/\.html$/, '')
  const pairs = query.split('&').flatMap((pair): [string, string][] => {
    if (!pair) return []
    const at = pair.indexOf('=')
    return [at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]]
  })
  return { route, options: Object.fromEntries(pairs) }
}

/** Out: a page's path without a leading slash, with its query. */
export function addressOf({ route, options }: Pick<OpenPage, 'route' | 'options'>): string {
  const query = Object.entries(options).map(([name, value]) => `${name}=${value}`)
  return query.length > 0 ? `${route}?${query.join('&')}` : route
}
