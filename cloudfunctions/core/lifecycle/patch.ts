/** A part of what a step sets and drops. */
export type Patch<R> = { set?: Partial<R>; drop?: readonly (keyof R & string)[] }

/** Patches as one: what any of them sets stays, whatever another drops. */
export function together<R>(...patches: readonly Patch<R>[]): Required<Patch<R>> {
  const set: Partial<R> = Object.assign({}, ...patches.map((patch) => patch.set))
  const dropped = new Set(patches.flatMap(({ drop = [] }) => drop))
  return { set, drop: [...dropped].filter((field) => !(field in set)) }
}
