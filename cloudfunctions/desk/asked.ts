import * as v from 'valibot'
import { areaScopes, ownScopes } from '../../miniprogram/contract/desk.ts'
import { area, role } from '../core/procedure/fields.ts'

/** Which list of which desk a phone asks for: one's own, or an area's, and of which. */
export const ownList = { role, scope: v.picklist(ownScopes) }
export const areaList = { role, scope: v.picklist(areaScopes), area }
