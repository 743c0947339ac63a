import {toBoilerplate, toMatcher} from '../../src/analyze/boilerplate.ts'
import type {Block} from '../../src/model/document.ts'

const matcher = toMatcher()

/** The text with what was found in brackets: ⟦…⟧ where it is certain, ⟨…⟩ where it is suspected. */
export function marked(text: string): string {
  let shown = ''
  let at = 0
  for (const {start, end, certainty} of toBoilerplate(text, toBlocks(text), matcher)) {
    const [open, close] = certainty === 'certain' ? ['⟦', '⟧'] : ['⟨', '⟩']
    shown += text.slice(at, start) + open + text.slice(start, end) + close
    at = end
  }
  return shown + text.slice(at)
}

/** The text without the brackets. */
export function plain(text: string): string {
  return text.replace(/[⟦⟧⟨⟩]/g, '')
}

/** One block for every line that is not empty. */
export function toBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const start = at + line.length - line.trimStart().length
    const end = at + line.trimEnd().length
    if (end > start) blocks.push({kind: 'paragraph', start, end})
    at += line.length + 1
  }
  return blocks
}
