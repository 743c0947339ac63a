import assert from 'node:assert/strict'
import {toPlacer} from '../../src/check/place.ts'
import type {Article} from '../../src/model/article.ts'
import type {Analysis} from '../../src/model/document.ts'
import type {LintMessage, LintResult} from '../../src/model/result.ts'
import {toLineStarts} from '../../src/text/lines.ts'
import type {Span} from '../../src/text/span.ts'

/** Nothing that acts on a terminal, breaks a line, or is no character. */
const unprintable = /\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u

/** What is printed holds no raw control character. */
export function checkPrintable(text: string): void {
  const at = text.search(unprintable)
  const around = JSON.stringify(text.slice(Math.max(0, at - 100), at + 100))
  assert.ok(at < 0, `found a raw ${JSON.stringify(text[at])} in ${around}`)
}

/** The places of an article are inside its file, in order, and hold there what the text says. */
export function checkArticle(article: Article): void {
  const {text, origin, blocks = [], citations = [], header} = article
  checkSpans(text, blocks)
  checkSpans(text, citations, 'may overlap')
  for (const {source} of citations) checkInside(text, source)
  for (const {span, value} of [header.title, ...(header.byline ?? [])].flatMap((one) => one ?? []))
    if (span) assert.equal(text.slice(span.start, span.end), value)
  if (origin.kind === 'identity') return
  const {raw, segments, place} = origin
  let end = 0
  for (let at = 0; at < segments.length; at += 3) {
    const [inText = 0, inRaw = 0, units = 0] = segments.subarray(at, at + 3)
    assert.equal(text.slice(inText, inText + units), raw.slice(inRaw, inRaw + units))
    assert.ok(inText >= end && inRaw + units <= raw.length, 'a segment is out of its place')
    end = inText + units
  }
  const lines = toLineStarts(raw).length + (place?.line ?? 1) - 1
  const placer = toPlacer(article)
  for (const span of [...blocks, {start: 0, end: text.length}]) {
    const {line, column, endLine, endColumn} = placer.toRegion(span)
    assert.ok(line >= 1 && column >= 1 && endLine <= lines, 'a place is outside of the file')
    assert.ok(endLine > line || (endLine === line && endColumn >= column), 'a place ends before it begins')
  }
}

/** What the analyses say lies inside the text, in order, and is what they call it. */
export function checkAnalysis(text: string, {blocks, quotes, boilerplate, repeats, credits}: Analysis): void {
  checkSpans(text, blocks)
  checkSpans(text, quotes, 'may overlap')
  checkSpans(text, boilerplate)
  checkSpans(text, repeats, 'may overlap')
  checkSpans(text, credits, 'may overlap')
  for (const {start, end, marks, source, speaker, cue} of quotes) {
    const quote = text.slice(start, end)
    assert.ok(quote.startsWith(marks.open) && quote.endsWith(marks.close), `the marks of ${JSON.stringify(quote)}`)
    for (const span of [source, speaker, cue]) checkInside(text, span)
  }
  for (const {first, start, resemblance} of repeats) {
    checkInside(text, first)
    assert.ok(first.start < start && resemblance >= 0 && resemblance <= 1, 'a repeat comes first')
  }
}

function checkSpans(text: string, spans: readonly Span[], order?: 'may overlap'): void {
  let last = 0
  for (const {start, end} of spans) {
    checkInside(text, {start, end})
    assert.ok(start < end, 'a span is empty')
    assert.ok(start >= last, 'spans are not in order')
    last = order === undefined ? end : start
  }
}

function checkInside(text: string, span: Span | null): void {
  if (span) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, 'a span is outside')
}

/** A result speaks of places that its file has, in words that can be printed, and offers fixes inside of it. */
export function checkResult({messages, suppressedMessages, output, source = output}: LintResult): void {
  for (const message of [...messages, ...suppressedMessages]) {
    checkPrintable(message.message)
    checkPlace(message, source)
    const fixes = [message.fix, ...(message.suggestions ?? []).map(({fix}) => fix)].flatMap((fix) => fix ?? [])
    for (const {range} of fixes) checkInside(source ?? '', {start: range[0], end: range[1]})
  }
}

function checkPlace({line, column, endLine = line, endColumn = column, message}: LintMessage, source = ''): void {
  assert.ok(line >= 1 && column >= 1, `${message}: begins outside`)
  assert.ok(endLine > line || (endLine === line && endColumn >= column), `${message}: ends before it begins`)
  const starts = toLineStarts(source)
  if (source !== '') assert.ok(endLine <= starts.length, `${message}: ends outside`)
  if (source !== '') assert.ok((starts[endLine - 1] ?? 0) + endColumn - 1 <= source.length, `${message}: ends outside`)
}
