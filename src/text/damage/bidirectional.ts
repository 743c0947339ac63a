import type {Flaw} from './kinds.ts'

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

/** Gives the marks of direction that stand in a line where nothing is written from right to left; asked for from left to right. */
export function toDirectionReader(text: string): (at: number) => Flaw | undefined {
  let line = {end: -1, isMixed: false}
  return (at) => {
    if (at >= line.end) line = readLine(text, at)
    if (line.isMixed) return undefined
    const isOverride = text[at] === '\u202d' || text[at] === '\u202e'
    const flaw: Flaw = {kind: 'bidirectional', start: at, end: at + 1}
    return isOverride ? flaw : {...flaw, mended: ''}
  }
}

/** Each line is looked at once. */
function readLine(text: string, at: number) {
  const start = text.lastIndexOf('\n', at) + 1
  const next = text.indexOf('\n', at)
  const end = next < 0 ? text.length : next
  return {end, isMixed: rightToLeft.test(text.slice(start, end))}
}
