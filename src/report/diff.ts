import {formatPatch, type StructuredPatch, structuredPatch} from 'diff'
import {toInside} from '../text/inside.ts'

/** A text before and after. */
export type Changed = {readonly filePath: string; readonly before: string; readonly after: string}

/** How many lines may have changed before the two texts are no longer aligned: the work grows with the square of it (Myers 1986). */
const mostEdits = 1000

/** How many lines are shown around a change, as git does. */
const context = 3

/** What changed in some files as one unified diff, which `git apply` and `patch -p1` read in the working directory. */
export function toDiff(files: readonly Changed[], cwd: string): string {
  return files
    .map(({filePath, before, after}) => {
      const path = toInside(cwd, filePath)
      const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
        context,
        maxEditLength: mostEdits
      })
      return formatPatch({...(patch ?? toWholePatch(path, before, after)), isGit: true})
    })
    .join('')
}

/** All lines away and all new ones there. */
function toWholePatch(path: string, before: string, after: string): StructuredPatch {
  const [old, current] = [toLines(before), toLines(after)]
  const lines = [...mark(old, '-'), ...mark(current, '+')]
  const counts = {oldStart: 1, oldLines: old.length, newStart: 1, newLines: current.length}
  return {
    oldFileName: `a/${path}`,
    newFileName: `b/${path}`,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [{...counts, lines}]
  }
}

function toLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function mark(lines: readonly string[], sign: string): readonly string[] {
  return lines.flatMap((line) =>
    line.endsWith('\n') ? [`${sign}${line.slice(0, -1)}`] : [`${sign}${line}`, '\\ No newline at end of file']
  )
}
