import { join, relative, resolve } from 'node:path'

/** The project's folder; every path the scripts use starts here. */
export const root = resolve(import.meta.dirname, '..')

/** An absolute path inside the project, from the words of its path: `at('dist', 'database.json')`. */
export const at = (...parts: string[]): string => join(root, ...parts)

/** A path as people read it: relative to the project, with forward slashes. */
export const shown = (path: string): string => relative(root, path).replaceAll('\\', '/')
