import { invalid } from '../cloud-error.ts'
import { decode } from '../ejson.ts'
import { type Fields, isFields } from '../store/document.ts'

/** The body of a gateway request: its action and what it takes, checked as it is read. */
export class GatewayRequest {
  readonly #body: Fields
  /** What `db.serverDate()` stands for in this request, in epoch ms. */
  readonly now: number

  constructor(body: unknown, now: number) {
    if (!isFields(body)) throw invalid('the body must be a JSON object')
    this.#body = body
    this.now = now
  }

  /** @throws INVALID_PARAM when missing or no text */
  text(key: string): string {
    const value = this.#body[key]
    if (typeof value !== 'string' || value === '') throw invalid(`${key} must be a text`)
    return value
  }

  /** A text that may be missing or empty. */
  optionalText(key: string): string | undefined {
    return this.#body[key] === undefined || this.#body[key] === '' ? undefined : this.text(key)
  }

  /** A whole number ≥ 0 that may be missing. @throws INVALID_PARAM when it is something else */
  count(key: string): number | undefined {
    const value = this.#body[key]
    if (value === undefined) return undefined
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
      throw invalid(`${key} must be a whole number`)
    }
    return value
  }

  flag(key: string): boolean {
    return this.#body[key] === true
  }

  /** @throws INVALID_PARAM when missing or no list */
  list(key: string): unknown[] {
    const value = this.#body[key]
    if (!Array.isArray(value)) throw invalid(`${key} must be a list`)
    return value
  }

  /** The bytes of a part of a form. @throws INVALID_PARAM when missing */
  bytes(key: string): Buffer {
    const value = this.#body[key]
    if (!Buffer.isBuffer(value)) throw invalid(`${key} must be bytes in a form`)
    return value
  }

  /** The fields that an EJSON text holds; none when it is missing. */
  fields(key: string): Fields {
    const text = this.optionalText(key)
    return text === undefined ? {} : this.decodeFields(text)
  }

  /** @throws INVALID_PARAM when the value is not EJSON of an object */
  decodeFields(text: unknown): Fields {
    const value = typeof text === 'string' ? decode(text, this.now) : undefined
    if (!isFields(value)) throw invalid('an object in EJSON is expected')
    return value
  }
}
