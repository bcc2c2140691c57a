/** Bytes as text. */

export const toBase64 = (bytes: ArrayBuffer) =>
  btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''))

export const fromBase64 = (text: string): ArrayBuffer =>
  Uint8Array.from(atob(text), (char) => char.charCodeAt(0)).buffer

export const bytesApi = { arrayBufferToBase64: toBase64, base64ToArrayBuffer: fromBase64 }
