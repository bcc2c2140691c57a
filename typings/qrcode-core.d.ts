/** The part of the package that draws nothing: @types/qrcode knows only its front door. */
declare module 'qrcode/lib/core/qrcode' {
  /** One stretch of a code, as plain bytes. */
  export type Segment = { mode: 'byte'; data: Uint8Array }
  /** A code as a square of dark (1) and light (0) cells, row by row. */
  export type Code = { modules: { size: number; data: Uint8Array } }
  export function create(segments: Segment[], options: { errorCorrectionLevel: 'L' | 'M' }): Code
}
