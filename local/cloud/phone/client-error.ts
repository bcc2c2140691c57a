import { CloudError } from '../cloud-error.ts'

// WeChat's numbers for what a client gets to see; everything else is a system error
const numbers: Record<string, [number, string]> = {
  INVALID_PARAM: [-501007, 'invalid parameters'],
  FUNCTION_NOT_FOUND: [-501000, 'resource not found'],
  FUNCTIONS_EXECUTE_FAIL: [-504002, 'functions execute fail'],
  FUNCTIONS_TIME_LIMIT_EXCEEDED: [-504003, 'functions time limit exceeded'],
  STORAGE_EXCEED_AUTHORITY: [-503002, 'storage permission denied'],
  STORAGE_FILE_NONEXIST: [-503003, 'storage file not exists'],
}
const unknown: [number, string] = [-501001, 'resource system error']

/** A failure in the shape that wx.cloud rejects with: `{ errCode, errMsg }`. */
export function clientError(api: string, error: unknown): { errCode: number; errMsg: string } {
  const [errCode, words] = (error instanceof CloudError && numbers[error.code]) || unknown
  const message = error instanceof Error ? error.message : String(error)
  return {
    errCode,
    errMsg: `cloud.${api}:fail Error: errCode: ${errCode} ${words} | errMsg: ${message}`,
  }
}
