import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { root } from '../../paths.ts'

/** What came of a run: its exit code, and what it printed. */
type Ran = { code: number; output: string }

/**
 * Runs a script as if it were begun at a moment (epoch ms); from there the clock of the script, and of
 * all that it starts, goes on. What it prints is shown as it comes.
 * @throws Error when faketime is not installed
 */
export async function runAt(
  moment: number,
  script: readonly string[],
  env: Record<string, string>,
): Promise<Ran> {
  needFaketime()
  // As so many seconds from now, it does not matter in which zone the machine is.
  const ahead = Math.ceil((moment - Date.now()) / 1_000)
  const faked = ['--exclude-monotonic', '-f', `${ahead < 0 ? '' : '+'}${ahead}s`]
  const program = [process.execPath, '--import', 'tsx', ...script]
  const child = spawn('faketime', [...faked, ...program], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk
    process.stdout.write(chunk)
  })
  const [code] = await once(child, 'close')
  return { code: Number(code ?? 1), output }
}

function needFaketime(): void {
  if (spawnSync('faketime', ['--version']).error === undefined) return
  throw new Error('faketime is not installed: apt-get install faketime')
}
