import type {Span} from '../text/span.ts'

/** A comment and what stands between its marks. */
export type Comment = Span & {readonly inner: Span}

/** What comments are told by. */
export type Language = 'markdown' | 'html'

/** The `<!-- … -->` of a text, in order, those of code and of scripts left out. One that never ends is none. */
export function findComments(source: string, language: Language): readonly Comment[] {
  return language === 'html' ? listHtml(source) : listMarkdown(source)
}

/** Elements whose content is no markup. */
const opener = /<!--|<(script|style|textarea|title|xmp)(?=[\s/>])/gi

function listHtml(source: string): readonly Comment[] {
  const comments: Comment[] = []
  let at = 0
  for (let found = find(opener, source, at); found; found = find(opener, source, at)) {
    const name = found[1]
    if (name === undefined) {
      const comment = toComment(source, found.index)
      if (!comment) break
      comments.push(comment)
      at = comment.end
    } else {
      const close = find(new RegExp(`</${name}`, 'gi'), source, found.index + 1)
      if (!close) break
      at = close.index + close[0].length
    }
  }
  return comments
}

/** A fence, a run of backticks, or a comment. */
const markdown = /^ {0,3}(?:(`{3,})[^\n\r`]*$|(~{3,})[^\n\r]*)|(`+)|<!--/gm

function listMarkdown(source: string): readonly Comment[] {
  const comments: Comment[] = []
  const behindCode = toBehindCode(source)
  let at = 0
  for (let found = find(markdown, source, at); found; found = find(markdown, source, at)) {
    const {index} = found
    const [whole, backticks, tildes, ticks] = found
    const fence = backticks ?? tildes
    at = index + whole.length
    if (fence !== undefined) at = behindFence(source, fence, at)
    else if (ticks !== undefined) at = behindCode(ticks, at)
    else {
      const comment = toComment(source, index)
      if (!comment) break
      comments.push(comment)
      at = comment.end
    }
  }
  return comments
}

/** A block of code that is never closed goes to the end. */
function behindFence(source: string, fence: string, from: number): number {
  const mark = fence[0] === '~' ? '~' : '`'
  const close = find(new RegExp(`^ {0,3}${mark}{${fence.length},}[^\\S\\n\\r]*$`, 'gm'), source, from)
  return close ? close.index + close[0].length : source.length
}

/** Code in a line ends on it, at as many backticks; where there are none, what stands open is a mark like any other. */
function toBehindCode(source: string): (ticks: string, from: number) => number {
  let lineEnd = -1
  let last = new Map<number, number>()
  return (ticks, from) => {
    if (from > lineEnd) {
      lineEnd = find(/[\n\r]|$/g, source, from)?.index ?? source.length
      last = toLastRuns(source.slice(from, lineEnd), from)
    }
    if ((last.get(ticks.length) ?? -1) < from) return from
    const close = find(new RegExp(`(?<!\`)${ticks}(?!\`)`, 'g'), source, from)
    return close ? close.index + ticks.length : from
  }
}

/** Where the last run of each number of backticks stands. */
function toLastRuns(line: string, from: number): Map<number, number> {
  const last = new Map<number, number>()
  for (const {0: run, index} of line.matchAll(/`+/g)) last.set(run.length, from + index)
  return last
}

function toComment(source: string, start: number): Comment | undefined {
  const close = source.indexOf('-->', start + 4)
  if (close < 0) return undefined
  return {start, end: close + 3, inner: {start: start + 4, end: close}}
}

function find(pattern: RegExp, source: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(source)
}
