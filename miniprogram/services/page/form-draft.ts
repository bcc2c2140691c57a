/** What is being written in a form, kept on this phone from its first letter until it has arrived. */
import { newToken } from '../cloud/token'
import { stored } from '../device/storage'

/** A draft with its token, which is made with it, so that sending it twice has one effect. */
export type Tokened<T> = T & { token: string }

/**
 * The drafts of one kind of form, each by what it is about.
 * @param kind under which they are kept
 * @param blank what a draft holds before anything is written
 */
export function formDrafts<T>(kind: string, blank: T) {
  const draftOf = (about: string) => stored<Tokened<T>>(`${kind}:${about}`)
  return {
    /** What was being written, or nothing yet: `begun` is then what such a form usually begins with. */
    read: (about: string, begun: Partial<T> = {}): Tokened<T> =>
      draftOf(about).read() ?? { ...blank, ...begun, token: newToken() },
    /** Keeps it. @returns whether the phone had room for it */
    keep: (about: string, draft: Tokened<T>): boolean => draftOf(about).write(draft),
    /** Forgets it, once it has arrived. */
    drop: (about: string): void => draftOf(about).drop(),
  }
}

/** What was written in a form, by its fields' names. */
export type Values = Record<string, string>

/** A form-sheet that is being filled; its photos are where they are kept on this phone. */
export type Filled = Tokened<{ values: Values; photos: string[] }>

/** What is being written in form-sheets, each by its form's key. */
export const filledForms = formDrafts<Omit<Filled, 'token'>>('form', { values: {}, photos: [] })
