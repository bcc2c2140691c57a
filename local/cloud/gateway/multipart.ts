import { invalid } from '../cloud-error.ts'
import type { Fields } from '../store/document.ts'

/**
 * Reads a form: texts, and as bytes what the SDK sends in protobuf (`requestData`).
 * @throws INVALID_PARAM
 */
export async function readForm(body: Buffer, contentType: string): Promise<Fields> {
  // a part without a file name is read as UTF-8, which not all bytes are; one character a byte is
  const wide = Buffer.from(body.toString('latin1'))
  const fields: Fields = {}
  for (const [name, value] of await parse(wide, contentType)) {
    const text = typeof value === 'string' ? value : await value.text()
    const bytes = Buffer.from(text, 'latin1')
    fields[name] = name === 'requestData' ? bytes : bytes.toString()
  }
  return fields
}

async function parse(body: Buffer, contentType: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'content-type': contentType } }).formData()
  } catch {
    throw invalid('the body must be a form')
  }
}
