/** The package that a file belongs to; the innermost, where one lies in another; none for our own. */
export function packageOf(file: string): string | undefined {
  const [, name] = /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file) ?? []
  return name?.replaceAll('\\', '/')
}
