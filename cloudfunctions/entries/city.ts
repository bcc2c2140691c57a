import categories from '../../city/categories.json' with { type: 'json' }
import city from '../../city/city.json' with { type: 'json' }
import common from '../../city/common.json' with { type: 'json' }
import type { Category } from '../../miniprogram/contract/category.ts'
import type { City } from '../procedure/city.ts'

/** The city that this deployment serves. The build has checked its files (city/schema.ts). */
export const theCity: City = { ...city, categories: categories as readonly Category[], common }
