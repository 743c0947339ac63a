import {countWords, defineRule, type Edit, type Quote, toCover, toPrimary} from '../src/rule.ts'

type Custom = {readonly open: string; readonly close: string; readonly plain: readonly string[]}

const double: Custom = {open: '“', close: '”', plain: ['"', "''"]}
const single: Custom = {open: '‘', close: '’', plain: ["'"]}

/** How a language quotes, and the typewriter's marks for it; in other languages no mark is known to be the wrong one. */
const customs: Readonly<Record<string, readonly Custom[]>> = {
  en: [double, single],
  es: [double, single],
  fr: [double],
  de: [
    {...double, open: '„', close: '“'},
    {...single, open: '‚', close: '‘'}
  ]
}

export default defineRule({
  id: 'mismatched-quote-marks',
  about: 'A quotation that opens and closes with marks that do not belong together, or lacks one of them',
  scope: 'document',
  options: {},

  *check({document: {text, header, analysis}}) {
    const faulty = analysis.quotes.filter((quote) => quote.fault && countWords(text, quote) > 0)
    const isForeign = toCover(faulty.length > 0 ? analysis.boilerplate : [])
    const isTorn = toCover(
      analysis.blocks.filter(toCover(analysis.quotes.filter(({fault}) => fault && fault !== 'mismatched')))
    )
    const custom = customs[toPrimary(header.language?.value ?? 'en')] ?? []
    for (const quote of faulty) {
      if (isForeign(quote)) continue
      const fix = isTorn(quote) ? [] : toFix(text, quote, custom)
      yield {span: {start: quote.start, end: quote.end}, message: describe(quote), ...(fix.length > 0 ? {fix} : {})}
    }
  }
})

function describe({fault, marks: {open, close}}: Quote): string {
  if (fault === 'unclosed') return `A quotation opens with ${open} and never closes`
  if (fault === 'unopened') return `A quotation closes with ${close} and never opens`
  return `A quotation opens with ${open} and closes with ${close}`
}

/**
 * Where both marks stand and one of them is right by the custom, the quotation can be read in one way only: it says how
 * the other was meant. Not so where a paragraph lacks another mark, nor where marks stand side by side or within.
 */
function toFix(text: string, quote: Quote, known: readonly Custom[]): readonly Edit[] {
  const {start, end, marks} = quote
  const custom = known.find((one) => isOf(one, marks))
  if (quote.fault !== 'mismatched' || quote.continues || !custom || !isPlain(text, quote)) return []
  const edits = [
    {start, end: start + marks.open.length, text: custom.open},
    {start: end - marks.close.length, end, text: custom.close}
  ]
  return edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.text)
}

/** One mark is right, and the other is one that may stand for its partner. */
function isOf({open, close, plain}: Custom, marks: Quote['marks']): boolean {
  const others = [open, close, ...plain]
  if (marks.open === open) return others.includes(marks.close)
  return marks.close === close && others.includes(marks.open)
}

/** Each mark touches a word or a stop on its inner side, and none on its outer side; only apostrophes and single marks stand within. */
function isPlain(text: string, {start, end, marks}: Quote): boolean {
  const inside = text.slice(start + marks.open.length, end - marks.close.length)
  return (
    /^$|[\s([—–-]/u.test(text.slice(Math.max(0, start - 1), start)) &&
    /^$|[\s,.;:?!)\]—–-]/u.test(text.slice(end, end + 1)) &&
    /^[\p{L}\p{N}]/u.test(inside) &&
    /[\p{L},.?!…]$/u.test(inside.slice(-2)) &&
    !/["“”„‟«»]|''|‘‘|’’/u.test(inside)
  )
}
