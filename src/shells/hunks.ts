import type {ChangedLines} from '../model/changed.ts'

/**
 * The changed lines of each file of a patch without context, in the order of its files. Where lines were only taken out, the
 * two around the gap have changed; a file that git takes for no text has changed as a whole. A line of git ends at a line feed,
 * and at nothing else that ends one elsewhere: so no text of a file is taken for what git says of it, and where a carriage
 * return ends lines, git counts others than we do, and the file has changed as a whole, too.
 */
export function toHunks(patch: string): readonly ChangedLines[] {
  const files: ChangedLines[] = []
  let lines: (readonly [number, number])[] = []
  for (const [line, start, count = '1'] of patch.matchAll(
    /(?<![^\n])(?:diff --git |Binary files |@@ -\S+ \+(\d+)(?:,(\d+))? @@)|\r(?!\n)/gu
  )) {
    if (line.startsWith('diff')) {
      lines = []
      files.push(lines)
    } else if (line.startsWith('Binary') || line === '\r') files[files.length - 1] = 'all'
    else lines.push(toStretch(Number(start), Number(count)))
  }
  return files
}

function toStretch(start: number, count: number): readonly [number, number] {
  return count === 0 ? [start, start + 1] : [start, start + count - 1]
}
