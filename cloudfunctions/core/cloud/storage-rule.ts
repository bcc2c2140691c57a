/** Where a phone's uploads lie, as a pattern: `u/<folder>/<token>/1.jpg` to `9.jpg`, and `v.mp3`. */
const uploads = '^u/[0-9a-f]{32}/[A-Za-z0-9]{16,40}/([1-9][.]jpg|v[.]mp3)$'

const path = `/${uploads.replaceAll('/', '\\/')}/.test(resource.path) == true`

/**
 * Who of the clients may read and write files, in the platform's own words: uploads are written by
 * whoever made them; everything else is the functions' alone, who hand out links.
 */
export const storageRule = { read: false, write: `${path} && resource.openid == auth.openid` }
