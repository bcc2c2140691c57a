/** Values of app.json and page configurations, with `@name` looked up in theme.json. */
import type { Definition } from './definition.ts'
import { phone } from './settings.ts'

let tables: Definition['theme'] = {}

export function useThemeTables(theme: Definition['theme']) {
  tables = theme
}

/** In: a configured value. Out: its text in the phone's theme, or the fallback where none is given. */
export function themed(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || value === '') return fallback
  return value.startsWith('@') ? (tables[phone.theme]?.[value.slice(1)] ?? fallback) : value
}
