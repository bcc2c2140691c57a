import { spawn } from 'node:child_process'
import { root } from './paths.ts'

export interface Ran {
  code: number
  /** Standard output and error together, trimmed. */
  output: string
}

/** Runs a program to its end in the project's folder. Throws only when it cannot be started. */
export function run(command: string, args: string[], cwd = root): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString().trim() }),
    )
  })
}

/** Runs a tool that is installed with the project, with the Node that runs this. */
export const runTool = (script: string, args: string[]): Promise<Ran> =>
  run(process.execPath, [`node_modules/${script}`, ...args])
