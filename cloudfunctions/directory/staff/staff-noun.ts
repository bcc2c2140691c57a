import type { Noun } from '../../core/noun.ts'
import { handOver } from './hand-over.ts'
import { ownService } from './own-service.ts'
import { invitations, leaves, windowRotas } from './staff-record.ts'

export const staffNoun: Noun = {
  collections: [invitations, leaves, windowRotas],
  works: { handedOver: { pace: 'minutely', work: handOver } },
  ownData: ownService,
}
