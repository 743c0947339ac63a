import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Writes files to a folder of its own, which is gone when the work is done. */
export async function withFiles<Value>(
  files: Readonly<Record<string, Uint8Array | string>>,
  work: (folder: string) => Promise<Value>
): Promise<Value> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'provlint-fuzz-')))
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), {recursive: true})
      writeFileSync(join(folder, name), content)
    }
    return await work(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
