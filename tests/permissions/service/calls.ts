import type { ProceduresOf } from '../procedures-of.ts'

export const servicePlain = {
  'service.catalogue': {},
  'service.notice': { item: '28', yes: ['has-records'] },
} satisfies Record<ProceduresOf<'service'>, unknown>
