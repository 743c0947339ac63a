import type {Article} from '../model/article.ts'
import type {Analysis} from '../model/document.ts'
import {remember} from '../text/memory.ts'
import {toPlainBlocks} from './blocks.ts'
import {type Matcher, toBoilerplate} from './boilerplate.ts'
import {withCitations} from './citations.ts'
import type {OutletsNamed} from './credit/named.ts'
import {toCredits} from './credits.ts'
import {toHearsay} from './hearsay.ts'
import {toQuotes} from './quotes.ts'
import {toRepeats} from './repeats.ts'

/** What is known of an article before its text is looked at. */
export type Known = {
  readonly language?: string
  /** No block repeats another, as its prints tell (see `mayRepeat`). */
  readonly hasNoRepeats?: boolean
  /** The outlets that the settings name. */
  readonly outlets?: OutletsNamed
}

/** What the text of an article shows. A part is made when it is first asked for, and kept; the text is not asked for before. */
export function analyze(
  article: Pick<Article, 'text' | 'blocks' | 'citations'>,
  matcher: Matcher,
  known: Known = {}
): Analysis {
  const blocks = remember(() => toPlainBlocks(article))
  const quotes = remember(() =>
    withCitations(toQuotes(article.text, blocks(), known.language), blocks(), article.citations)
  )
  const boilerplate = remember(() => toBoilerplate(article.text, article.blocks ?? blocks(), matcher))
  const repeats = remember(() => (known.hasNoRepeats ? [] : toRepeats(article.text, blocks())))
  const credits = remember(() => toCredits(article.text, blocks(), known.outlets))
  const hearsay = remember(() => toHearsay(article.text, blocks(), known.language))
  return {
    get blocks() {
      return blocks()
    },
    get quotes() {
      return quotes()
    },
    get boilerplate() {
      return boilerplate()
    },
    get repeats() {
      return repeats()
    },
    get credits() {
      return credits()
    },
    get hearsay() {
      return hearsay()
    }
  }
}
