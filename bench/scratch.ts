import {mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {endChildren} from './child.ts'

/** Gives a folder to some work, and deletes it when the work is done, has failed, or is interrupted. */
export async function withScratch(isKept: boolean, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'provlint-bench-')))
  const remove = () => {
    if (!isKept) rmSync(folder, {recursive: true, force: true, maxRetries: 3})
  }
  const interrupt = () => {
    endChildren()
    remove()
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt)
  try {
    await work(folder)
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, interrupt)
    remove()
  }
}
