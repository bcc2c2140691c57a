/** A refusal in CloudBase's own words: the `code` travels to the SDK as it is. */
export class CloudError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'CloudError'
    this.code = code
  }
}

/** A request that makes no sense whatever the data. */
export function invalid(message: string): CloudError {
  return new CloudError('INVALID_PARAM', message)
}

/** A request that the database refuses, in MongoDB's words. */
export function refused(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', message)
}
