/** What the metadata of {@link aJpeg} says: where it was taken. */
export const whereTaken = 'GPS 31.6781923 118.4523417'

const segment = (marker: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, 0, content.length + 2]), content])

const start = Buffer.from([0xff, 0xd8])
const table = segment(0xdb, Buffer.alloc(65, 1))
/** The picture itself, with a doubled 0xFF in it and a restart, which are no markers. */
const picture = Buffer.concat([
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
])
const end = Buffer.from([0xff, 0xd9])
const told = Buffer.from(`Exif\0\0${whereTaken}`)

/** The bytes of a JPEG, as far as its parts go, that tells in every way where it was taken. */
export const aJpeg = new Uint8Array(
  Buffer.concat([
    ...[start, segment(0xe1, told), segment(0xfe, told), table],
    ...[picture, segment(0xe2, told), picture, end, told],
  ]),
)

/** The same with nothing but the picture. */
export const bareJpeg = new Uint8Array(Buffer.concat([start, table, picture, picture, end]))

/** A JPEG with a text in its picture, which is known wherever it turns up. */
export const jpegWith = (text: string) =>
  new Uint8Array([...bareJpeg.subarray(0, -2), 0xff, 0xda, 0, 2, ...Buffer.from(text), 0xff, 0xd9])
