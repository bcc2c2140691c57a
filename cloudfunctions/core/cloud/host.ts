/** What the host gives besides: its clock, the environment's name, its access to the object store. */
export type Host = {
  now(): number
  env(): string
  access(): { id: string; key: string; token: string }
  fetch: typeof fetch
}
