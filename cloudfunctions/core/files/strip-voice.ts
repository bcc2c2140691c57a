/** How long a tag before the sound is: `ID3`, seven bytes, and its size in four of seven bits each. */
function tagBefore(bytes: Uint8Array): number {
  const isTag = bytes[0] === 0x49 && bytes[1] === 0x44 && bytes[2] === 0x33
  if (!isTag) return 0
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10)
  return 10 + ((a & 0x7f) << 21) + ((b & 0x7f) << 14) + ((c & 0x7f) << 7) + (d & 0x7f)
}

/** How long a tag behind the sound is: `TAG`, in the last 128 bytes. */
function tagBehind(bytes: Uint8Array): number {
  const [t, a, g] = bytes.subarray(-128)
  return bytes.length >= 128 && t === 0x54 && a === 0x41 && g === 0x47 ? 128 : 0
}

/** An MP3 without the tags that tell about it. Nothing when no sound begins where it should. */
export function stripVoice(bytes: Uint8Array): Uint8Array | undefined {
  const sound = bytes.subarray(tagBefore(bytes), bytes.length - tagBehind(bytes))
  const [first, second = 0] = sound
  // Eleven bits begin a frame; it is of a known version, and of layer III.
  const isFrame = first === 0xff && (second & 0xe6) === 0xe2 && (second & 0x18) !== 0x08
  return isFrame ? sound : undefined
}
