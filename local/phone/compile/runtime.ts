/** The phone's own scripts and styles, bundled for the browser. */
import path from 'node:path'
import { build } from 'esbuild'

/** Text of each file that the phone's documents load, by name. */
export type Runtime = Record<string, string>

const root = path.resolve(import.meta.dirname, '..')

/** Bundles the runtime of a phone and the shell around the phones. */
export async function bundleRuntime(): Promise<Runtime> {
  const result = await build({
    entryPoints: {
      runtime: path.join(root, 'runtime/boot.ts'),
      shell: path.join(root, 'shell/shell.ts'),
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    outdir: root,
    sourcemap: 'linked',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl' },
  })
  return Object.fromEntries(result.outputFiles.map((file) => [path.basename(file.path), file.text]))
}
