/** Says by name what this phone has not got. */
export function unsupported(name: string) {
  console.error(`本机未支持 ${name}`)
}
