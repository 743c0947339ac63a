import {align} from './align.ts'

const mostChanges = 3
const longestExcerpt = 40

/** What became of an old text in a new one, in one line for a message; empty where nothing did. */
export function describeChanges(before: string, after: string): string {
  if (before === after) return ''
  const changes = toChanges(before, after)
  if (changes.length === 0)
    return isEqualButForSpace(before, after) ? 'only white space differs' : 'only the encoding differs'
  return listChanges(changes)
}

/** What was taken away at one place of a text, and what was put there. */
export type Change = {readonly removed: string; readonly added: string}

/** The first few changes, in one line for a message, and how many more there are. */
export function listChanges(changes: readonly Change[]): string {
  const shown = changes.slice(0, mostChanges).map(describe)
  const rest = changes.length - shown.length
  if (rest > 0) shown.push(`${rest} further ${rest === 1 ? 'change' : 'changes'}`)
  return shown.join('; ')
}

/** What became of an old text in a new one, in order; what is removed and what is added at one place is one change. */
export function toChanges(before: string, after: string): readonly Change[] {
  const changes: Change[] = []
  let [removed, added] = ['', '']
  const finish = () => {
    if (removed !== '' || added !== '') changes.push({removed, added})
    removed = ''
    added = ''
  }
  for (const {kind, text} of align(before, after)) {
    if (kind === 'equal') finish()
    else if (kind === 'removed') removed = text
    else added = text
  }
  finish()
  return changes
}

function isEqualButForSpace(before: string, after: string): boolean {
  return before.replace(/\s/g, '') === after.replace(/\s/g, '')
}

function describe({removed, added}: Change): string {
  if (added === '') return `${quote(removed)} left out`
  if (removed === '') return `${quote(added)} added`
  return `${quote(removed)} became ${quote(added)}`
}

/** Words stand in quotation marks, a mark of punctuation for itself. */
function quote(text: string): string {
  const excerpt = shorten(text.replace(/\s+/g, ' '))
  return /[\p{L}\p{N}]/u.test(excerpt) ? `"${excerpt}"` : excerpt
}

/** Shortened in the middle, so that both ends can be found. */
function shorten(text: string): string {
  const characters = Array.from(text)
  if (characters.length <= longestExcerpt) return text
  return `${characters
    .slice(0, longestExcerpt / 2)
    .join('')
    .trimEnd()} … ${characters
    .slice(-longestExcerpt / 2)
    .join('')
    .trimStart()}`
}
