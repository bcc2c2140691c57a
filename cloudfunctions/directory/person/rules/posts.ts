import type { Post } from '../person-record.ts'

/** A role in an area as one word, so that whoever holds it is found by it: `supervisor@340504`. */
export const postOf = ({ role, area, department }: Post): string =>
  department ? `${role}:${department}@${area}` : `${role}@${area}`

/** All of somebody's roles, each as one word. */
export const postsOf = (roles: readonly Post[]): string[] => roles.map(postOf)
