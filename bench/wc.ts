import {spawnSync} from 'node:child_process'
import type {Archive} from './archive.ts'
import {type Run, runChild} from './child.ts'
import type {Job} from './measure.ts'

/** How long one command line may be. */
const lineLimit = 500_000

/** `wc -w` over all articles: what reading words costs. */
export function toWc({folder, paths}: Archive): Job {
  const lines = toLines(paths)
  const run = async () => {
    const runs: Run[] = []
    for (const args of lines) runs.push(await runChild({program: 'wc', args, cwd: folder}))
    return {...runs.find(({fault}) => fault !== undefined), seconds: runs.reduce((sum, {seconds}) => sum + seconds, 0)}
  }
  return {name: 'wc -w', run}
}

/** How many words `wc -w` counts in all articles; nothing where there is no such program. Files lie in memory afterwards. */
export function countWords({folder, paths}: Archive): number | undefined {
  let words = 0
  for (const args of toLines(paths)) {
    const {status, stdout} = spawnSync('wc', args, {cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28})
    if (status !== 0) return undefined
    words += toCount(stdout)
  }
  return words
}

/** The paths in as few command lines as may be. */
function toLines(paths: readonly string[]): readonly (readonly string[])[] {
  const lines: string[][] = []
  let length = lineLimit
  for (const path of paths) {
    length += path.length + 1
    if (length > lineLimit) {
      lines.push(['-w', '--'])
      length = 0
    }
    lines.at(-1)?.push(path)
  }
  return lines
}

/** The last line is the total of several files, or the one file. */
function toCount(printed: string): number {
  return Number(/\d+/.exec(printed.trimEnd().split('\n').at(-1) ?? '')?.[0] ?? 0)
}
