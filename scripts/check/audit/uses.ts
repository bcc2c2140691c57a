/** A place in a script where `wx` is asked for something. */
export interface Use {
  api: string
  path: string
  line: number
}

/** Every use of `wx.…` in scripts; words in comments are none. */
export const usesOf = (scripts: readonly { path: string; text: string }[]): Use[] =>
  scripts.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, at) =>
        [...line.matchAll(/\bwx\s*\??\.\s*(\w+)/g)].map(([, api = '']) => ({
          api,
          path,
          line: at + 1,
        })),
      ),
  )

/** `path:line` of a use. */
export const lineOf = ({ path, line }: Omit<Use, 'api'>): string => `${path}:${line}`

/** A script's text with its comments blanked, line by line. */
export const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1')
