type Stretch = { from: number; until: number }

/** Whether a stretch of time holds a moment (epoch ms): from its beginning on, its end does not belong to it. */
export const holds =
  (moment: number) =>
  ({ from, until }: Stretch): boolean =>
    from <= moment && moment < until

/** Whether two stretches of time have a moment in common. */
export const overlap = (a: Stretch, b: Stretch): boolean => a.from < b.until && b.from < a.until
