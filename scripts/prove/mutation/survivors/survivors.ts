export { remedies } from './remedies.ts'
export { report } from './report.ts'
export { whistle } from './whistle.ts'
