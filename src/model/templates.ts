import {overlaps, type Span, toCover} from '../text/span.ts'
import {countWords} from '../text/words.ts'
import type {Recurrence} from './archive.ts'
import type {Boilerplate, Category, Document} from './document.ts'

/** A stretch of a page template: in how many articles of the outlet its lines stand, the rarest of them and the commonest. */
export type Template = Boilerplate & {readonly articles: number; readonly most: number}

/**
 * What recurs in the articles of an outlet and is no part of them, lines that follow one another as one. Left out are
 * what the article alone shows for certain, speech, lines without a letter, and what stands like any subhead or paragraph
 * of the article between others: a series has its running titles, and it names the same people again.
 */
export function toTemplates(document: Document, recurrences: Iterable<Recurrence>): readonly Template[] {
  const recurring = [...recurrences]
  if (recurring.length === 0) return []
  const {text, analysis} = document
  const speech = analysis.quotes.filter(({status}) => status !== 'mention')
  const isSpeech = toCover(speech)
  const isKnown = toCover(analysis.boilerplate.filter(({certainty}) => certainty === 'certain'))
  const isAtHome = toAtHome(document, speech, toCover(recurring.map(({here}) => here)))
  const lines = recurring.filter(({here, articles}) => {
    const words = countWords(text, here)
    if (isKnown(here) || isSpeech(here) || (words === 1 && articles < loneWord)) return false
    return /\p{L}/u.test(text.slice(here.start, here.end)) && !isAtHome(here, words)
  })
  return join(document, lines)
}

/** In so many articles a word stands alone before that is no chance. */
const loneWord = 6

/** Whether a line looks like the article's own: a paragraph or a subhead within it, or the name of who speaks above or below. */
function toAtHome(
  document: Document,
  speech: readonly Span[],
  recurs: (span: Span) => boolean
): (line: Span, words: number) => boolean {
  const {text, analysis} = document
  const isSuspect = toCover(analysis.boilerplate)
  const isOfPage = toCover(analysis.boilerplate.filter(({category}) => !plain.has(category)))
  const isInside = toInside(document, recurs)
  const isSpoken = toCover(analysis.blocks.filter(toSpoken(speech)))
  return (line, words) => {
    if (words > longestSubhead) return isInside(line) && !isSuspect(line)
    if (isOfPage(line) || hasSigns(text.slice(line.start, line.end))) return false
    return isInside(line) || toNeighbours(text, line).some(isSpoken)
  }
}

/** Tells the blocks that are speech from end to end. */
function toSpoken(speech: readonly Span[]): (block: Span) => boolean {
  const cover = toCover(speech)
  return ({start, end}) => cover({start, end: start + 1}) && cover({start: end - 2, end})
}

/** The last unit that is not blank before a line, and the first behind it. */
function toNeighbours(text: string, {start, end}: Span): readonly Span[] {
  let [before, behind] = [start - 1, end]
  while (before > 0 && text.charCodeAt(before) <= 0x20) before--
  while (behind < text.length && text.charCodeAt(behind) <= 0x20) behind++
  return [before, behind].map((at) => ({start: at, end: at + 1}))
}

const longestSubhead = 8

/** Whether a stretch is so short and plain that it might be the running title of a series. */
export function mayBeTitle(text: string, {start, end, category}: Template): boolean {
  return plain.has(category) && countWords(text, {start, end}) <= longestSubhead
}

/** What a subhead may be taken for. */
const plain: ReadonlySet<Category> = new Set(['unknown', 'navigation', 'dateline', 'tags'])

/** From so many words on a block that does not recur is a paragraph of the article. */
const prose = 20

/** Whether a place stands between two paragraphs of the article. */
function toInside({text, analysis}: Document, recurs: (span: Span) => boolean): (span: Span) => boolean {
  const isForeign = toCover(analysis.boilerplate)
  const isProse = (span: Span) => !recurs(span) && !isForeign(span) && countWords(text, span) >= prose
  const first = analysis.blocks.find(isProse)
  const last = analysis.blocks.findLast(isProse)
  return ({start}) => first !== undefined && last !== undefined && start > first.start && start < last.end
}

/** Signs that no subhead has: it counts, links, or stands in brackets. */
function hasSigns(line: string): boolean {
  return /[\p{N}@#©[\]()|<>_*]/u.test(line)
}

function join({text, analysis}: Document, lines: readonly Recurrence[]): readonly Template[] {
  const templates: Template[] = []
  let next = 0
  for (const {here, articles} of lines) {
    while ((analysis.boilerplate[next]?.end ?? Number.POSITIVE_INFINITY) <= here.start) next++
    const category = toCategory(analysis.boilerplate[next], here)
    const last = templates.at(-1)
    if (last !== undefined && text.slice(last.end, here.start).trim() === '')
      templates[templates.length - 1] = {
        ...last,
        end: here.end,
        category: last.category === 'unknown' ? category : last.category,
        articles: Math.min(last.articles, articles),
        most: Math.max(last.most, articles)
      }
    else templates.push({...here, category, certainty: 'certain', articles, most: articles})
  }
  return templates
}

/** A line that is suspected has the category of what it is suspected to be. */
function toCategory(suspect: Boilerplate | undefined, here: Span): Category {
  return suspect !== undefined && overlaps(suspect, here) ? suspect.category : 'unknown'
}
