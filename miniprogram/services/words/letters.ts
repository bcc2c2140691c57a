/** Letters as people count them: by code points, as the cloud counts them too. */

/** How many letters a text has; an emoji beyond the basic plane is one. */
export const letterCount = (text: string): number => [...text].length

/**
 * As many letters of a text as there is room for; none is cut in two, and half of one, as an input
 * method may leave it, is left out.
 */
export const cutTo = (text: string, room: number): string =>
  [...text.replace(/\p{Surrogate}/gu, '')].slice(0, room).join('')

/** Words with more words after them, as far as there is room. */
export const joined = (before: string, more: string, room: number): string =>
  cutTo(before.trim() === '' ? more : `${before.trim()}，${more}`, room)
