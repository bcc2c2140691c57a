import { describe, expect, it } from 'vitest'
import { platformFiles } from './platform-files.ts'

const listed = `<ListBucketResult><Contents><Key>u/a/2.jpg</Key>
  <LastModified>2026-11-21T04:00:00.000Z</LastModified><Size>5</Size></Contents>
  <Contents><Key>u/b/1.jpg</Key><LastModified>2026-11-22T04:00:00.000Z</LastModified></Contents>
</ListBucketResult>`

describe('a list of files', () => {
  it('is asked of the object store, signed as its own SDK signs', async () => {
    const { files, fetched, replies } = platformFiles()
    replies.push(new Response(listed))
    expect(await files.below('u/', 'u/a/1.jpg')).toEqual([
      { id: 'cloud://city.b/u/a/2.jpg', path: 'u/a/2.jpg', at: Date.UTC(2026, 10, 21, 4) },
      { id: 'cloud://city.b/u/b/1.jpg', path: 'u/b/1.jpg', at: Date.UTC(2026, 10, 22, 4) },
    ])
    const [asked] = fetched
    expect(asked?.url).toBe('https://bucket.store/?marker=u%2Fa%2F1.jpg&max-keys=1000&prefix=u%2F')
    expect(asked?.headers.get('x-cos-security-token')).toBe('token')
    // What cos-nodejs-sdk-v5 3.0.0 makes of the same request, key and time.
    expect(asked?.headers.get('authorization')).toBe(
      'q-sign-algorithm=sha1&q-ak=id&q-sign-time=1795406400;1795406700&q-key-time=1795406400;1795406700&q-header-list=host&q-url-param-list=marker;max-keys;prefix&q-signature=21ade7df527f33be868cd5a45495815f26d1ce08',
    )
  })

  it('is asked of the bucket too that is named in the path of an upload', async () => {
    const { files, fetched, replies, store } = platformFiles()
    store.url = 'https://cos.ap-shanghai.myqcloud.com/6369-city-1250000000/'
    replies.push(new Response(listed))
    expect(await files.below('u/')).toHaveLength(2)
    const { host, pathname } = new URL(fetched[0]?.url ?? '')
    expect(host).toBe('6369-city-1250000000.cos.ap-shanghai.myqcloud.com')
    expect(pathname).toBe('/')
  })

  it('fails where what comes is no list', async () => {
    const { files, replies } = platformFiles()
    replies.push(new Response('<ListAllMyBucketsResult/>'), new Response('<html></html>'))
    await expect(files.below('u/')).rejects.toThrow('no list')
    await expect(files.below('u/')).rejects.toThrow('no list')
  })

  it('fails where the store refuses it, and has nothing where nothing lies', async () => {
    const { files, replies } = platformFiles()
    replies.push(new Response('', { status: 403 }), new Response('<ListBucketResult/>'))
    await expect(files.below('u/')).rejects.toThrow('403')
    expect(await files.below('u/')).toEqual([])
  })
})
