/** A line that says how far something is, and is overwritten while it moves. */
export interface Progress {
  /** `done` of `total` pieces; the same unit each time. */
  move: (done: number, total: number) => void
  /** Ends the line with the last word on it. */
  end: (words: string) => void
}

/** Shows how far `what` is. Where the output is not a terminal, only the end is written. */
export function showProgress(what: string, output = process.stdout): Progress {
  const rewrite = (text: string) => output.write(`\r\x1b[2K${text}`)
  return {
    move: (done, total) => {
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100)
      if (output.isTTY) rewrite(`${what}  ${percent} %`)
    },
    end: (words) => {
      if (output.isTTY) rewrite('')
      output.write(`${what}  ${words}\n`)
    },
  }
}
