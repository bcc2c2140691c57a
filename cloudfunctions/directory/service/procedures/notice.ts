import * as v from 'valibot'
import type { Notice } from '../../../../miniprogram/contract/service-item.ts'
import { everyone } from '../../../core/procedure/caller.ts'
import { type Failure, fail } from '../../../core/procedure/failure.ts'
import { itemCode, saidYes } from '../../../core/procedure/fields.ts'
import { procedure } from '../../../core/procedure/procedure.ts'
import { itemOf, noticeOf } from '../rules/notice.ts'

/** The whole notice of an item, for the conditions that were said yes to; others are nothing. */
export const serviceNotice = procedure({
  who: everyone,
  input: v.strictObject({ item: itemCode, yes: saidYes }),
  async run({ city, now, input: { item: code, yes } }): Promise<Notice | Failure> {
    const item = itemOf(city.services, code)
    return item ? noticeOf(city, item, yes, now) : fail('SERVICE.NOT_FOUND')
  },
})
