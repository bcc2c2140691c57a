/** A frame of sound: its header (MPEG-2, layer III), and a few bytes. */
const frame = [0xff, 0xf3, 0x44, 0xc4, 1, 2, 3, 4]
const told = [...Buffer.from('Title: 31.6781923 118.4523417')]
const before = [...Buffer.from('ID3'), 3, 0, 0, 0, 0, 0, told.length, ...told]
const behind = [...Buffer.from('TAG'), ...told, ...new Uint8Array(125 - told.length)]

/** The sound alone. */
export const bareSound = new Uint8Array([...frame, ...frame])

/** The bytes of an MP3, as far as its parts go, with tags before and behind that tell about it. */
export const aSound = new Uint8Array([...before, ...bareSound, ...behind])
