import type {Clause} from './clause.ts'
import type {Paragraph, Quoted} from './paragraph.ts'
import {sentenceStart} from './paragraph.ts'
import {signatureAt} from './signature.ts'
import type {Token} from './tokens.ts'
import {toVerdict, UNJUDGED, type Verdict} from './verdict.ts'

/** Verdicts where no word can be read: a name and a colon before the quotation, a signature behind it, else nothing. */
export function judgeByShape(paragraph: Paragraph | undefined): Verdict[] {
  if (paragraph === undefined) return []
  const {tokens, quotes} = paragraph
  return quotes.map((quote) => {
    const clause =
      labelBefore(tokens, quote) ??
      (tokens[quote.at + 1]?.tag === 'dash' ? signatureAt(tokens, quote.at + 1) : undefined)
    return clause ? toVerdict(tokens, clause) : UNJUDGED
  })
}

function labelBefore(tokens: readonly Token[], quote: Quoted): Clause | undefined {
  const from = sentenceStart(tokens, quote.at)
  const colon = quote.at - 1
  if (from >= colon || tokens[colon]?.tag !== 'colon') return
  for (let at = from; at < colon; at++) if (tokens[at]?.tag !== 'name') return
  return {source: {from, to: colon}, cue: undefined}
}
