/** A frame of nothing to hear: MPEG-2, layer III, 8 kbit/s, 16,000 a second, one channel. */
const frame = [0xff, 0xf3, 0x18, 0xc0, ...new Array<number>(32).fill(0)]

/** How long a frame sounds, in ms: 576 samples. */
const frameMs = 36

/** Silence as a playable file, as a recorder gives it: MP3. `duration` in ms. */
export function silence(duration: number): Blob {
  const count = Math.max(1, Math.round(duration / frameMs))
  const frames = Array.from({ length: count }, () => frame).flat()
  return new Blob([new Uint8Array(frames)], { type: 'audio/mpeg' })
}
