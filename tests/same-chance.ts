import fc from 'fast-check'
import { seed } from './prove/scale.ts'

// What draws by chance draws the same each time, and anew with another `PROVE_SEED`.
fc.configureGlobal({ seed })
