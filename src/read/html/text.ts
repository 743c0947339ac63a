import {addDecoded} from '../decoded.ts'
import type {Draft} from '../draft.ts'
import type {Text} from './tree.ts'

type Stretch = Pick<Text, 'value' | 'start' | 'end'>

/** Writes a text into a draft. What is as long as its source has no references and is the source. */
export function readText({value, start, end}: Stretch, raw: string, draft: Draft): void {
  if (value.length === end - start) draft.copy(start, end)
  else addDecoded(draft, raw, start, end, value, 'html')
}

/** Writes a text whose line breaks count; `onBreak` is called at each of them. */
export function readLines(text: Stretch, raw: string, draft: Draft, onBreak: () => void): void {
  for (const [index, line] of toLines(text, raw).entries()) {
    if (index > 0) onBreak()
    readText(line, raw, draft)
  }
}

/** The lines of a text, each with its source; the text as one line where they do not go together. */
function toLines(text: Stretch, raw: string): readonly Stretch[] {
  const values = text.value.split('\n')
  const sources: Stretch[] = []
  let start = text.start
  const source = raw.slice(text.start, text.end)
  for (const found of source.matchAll(/\r\n|\r|\n/g)) {
    sources.push({value: '', start, end: text.start + found.index})
    start = text.start + found.index + found[0].length
  }
  sources.push({value: '', start, end: text.end})
  const extra = sources.length - values.length
  if (extra < 0 || extra > 1 || (extra === 1 && sources[0]?.start !== sources[0]?.end)) return [text]
  return values.flatMap((value, index) => {
    const line = sources[index + extra]
    return line === undefined ? [] : [{...line, value}]
  })
}
