import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describe as told } from '../../../cloudfunctions/core/procedure/surprise.ts'

describe('what a log keeps of a surprise', () => {
  it('is its kind, its code and where it happened', () => {
    const surprise = Object.assign(new TypeError('灯不亮'), { code: 'SYS_ERR' })
    expect(told(surprise)).toMatchObject({ surprise: 'TypeError', cause: 'SYS_ERR' })
    expect(told(surprise).at).toMatch(/^at .*surprise\.test\.ts:\d+:\d+\)?$/)
    expect(told('13812345678')).toEqual({ surprise: 'string' })
  })

  it.each([
    'at 13812345678',
    '13812345678\n    at 13812345678 (陈桂芳:1:1)\n',
    'a\n    at home (/flat/13812345678:3:2)',
  ])('is nothing of its message, though that looks like a place: %j', (message) => {
    const said = told(new Error(message))
    expect(JSON.stringify(said)).not.toMatch(/1381234|陈桂芳/)
    expect(said.at).toContain('surprise.test.ts')
  })

  it('is nothing of a message that was changed, and of words in the place of a name or code', () => {
    const surprise = new Error('a\n    at 13812345678 (x:1:1)')
    // The stack is written when it is first asked for.
    expect(surprise.stack).toContain('13812345678')
    const code = '13812345678'
    Object.assign(surprise, { message: 'other', name: code, code })
    expect(told(surprise)).toEqual({ surprise: '', cause: '', at: '' })
  })

  it('never holds a message, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (words) => {
        const { at } = told(new Error(`secret-${words}\n    at secret-${words}:1:1`))
        expect(at).not.toContain('secret-')
      }),
    )
  })
})
