import { describe, expect, it } from 'vitest'
import { lockOf } from '../../scripts/build/lock.ts'
import { readJson } from '../../scripts/files.ts'
import { at } from '../../scripts/paths.ts'

const lock = {
  '': {},
  'node_modules/sdk': { version: '2.0.0', dependencies: { log: '^1.0.0', wire: '^1.0.0' } },
  'node_modules/sdk/node_modules/log': { version: '1.5.0', dependencies: { wire: '^1.0.0' } },
  'node_modules/log': { version: '3.0.0' },
  'node_modules/wire': { version: '1.1.0', dependencies: { sdk: '^2.0.0' } },
  'node_modules/other': { version: '9.0.0' },
}

describe('the lock that a function is deployed with', () => {
  it('has what it needs and all that this needs, from the nearest folder, and nothing else', () => {
    expect(Object.keys(lockOf(['sdk'], lock))).toEqual([
      'node_modules/sdk',
      'node_modules/sdk/node_modules/log',
      'node_modules/wire',
    ])
    expect(lockOf([], lock)).toEqual({})
  })

  it('is refused where a package is not locked', () => {
    expect(() => lockOf(['gone'], lock)).toThrow('gone, which a function needs, is not locked')
    const bare = { 'node_modules/sdk': { dependencies: { gone: '1' } } }
    expect(() => lockOf(['sdk'], bare)).toThrow('gone, which node_modules/sdk needs, is not locked')
  })

  it('has the versions and fingerprints that were tested', () => {
    const { packages } = readJson<{ packages: typeof lock }>(at('package-lock.json'))
    const locked = lockOf(['wx-server-sdk'], packages)
    expect(Object.keys(locked)).toContain('node_modules/wx-server-sdk')
    for (const [folder, one] of Object.entries(locked)) {
      expect(one, folder).toEqual(packages[folder as keyof typeof packages])
      expect(one, folder).toHaveProperty('integrity')
    }
  })
})
