/** Keys of the two templates that all built-ins share: what stands between their tags, or nothing. */
export const slotTemplate = '__slot'
export const emptyTemplate = '__empty'
