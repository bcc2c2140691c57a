const rate = 8_000
const header = 44

/** A quiet tone as a playable file: WAV, 8 bits, 8,000 a second, one channel. `duration` in ms. */
export function quietTone(duration: number): Blob {
  const count = Math.max(1, Math.round((duration / 1_000) * rate))
  const bytes = new DataView(new ArrayBuffer(header + count))
  const text = (at: number, letters: string) => {
    for (const [index, letter] of [...letters].entries())
      bytes.setUint8(at + index, letter.charCodeAt(0))
  }
  text(0, 'RIFF')
  bytes.setUint32(4, header - 8 + count, true)
  text(8, 'WAVEfmt ')
  bytes.setUint32(16, 16, true)
  bytes.setUint16(20, 1, true)
  bytes.setUint16(22, 1, true)
  bytes.setUint32(24, rate, true)
  bytes.setUint32(28, rate, true)
  bytes.setUint16(32, 1, true)
  bytes.setUint16(34, 8, true)
  text(36, 'data')
  bytes.setUint32(40, count, true)
  for (let at = 0; at < count; at++)
    bytes.setUint8(header + at, 128 + Math.round(12 * Math.sin((at / rate) * 440 * 2 * Math.PI)))
  return new Blob([bytes.buffer], { type: 'audio/wav' })
}
