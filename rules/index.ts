import type {ListedRule} from '../src/rule.ts'
import alteredQuote from './altered-quote.ts'
import boilerplate from './boilerplate.ts'
import carriedAttribution from './carried-attribution.ts'
import damagedText from './damaged-text.ts'
import duplicateDocument from './duplicate-document.ts'
import duplicateParagraph from './duplicate-paragraph.ts'
import emptyByline from './empty-byline.ts'
import inconsistentDate from './inconsistent-date.ts'
import mismatchedQuoteMarks from './mismatched-quote-marks.ts'
import missingProvenance from './missing-provenance.ts'
import recurringBoilerplate from './recurring-boilerplate.ts'
import suspectedBoilerplate from './suspected-boilerplate.ts'
import unattributedQuote from './unattributed-quote.ts'
import uncreditedCopy from './uncredited-copy.ts'
import vagueSource from './vague-source.ts'

/** All rules, with their severity in each preset. */
export const rules: readonly ListedRule[] = [
  {rule: duplicateParagraph, recommended: 'error', strict: 'error'},
  {rule: duplicateDocument, recommended: 'warn', strict: 'error'},
  {rule: uncreditedCopy, recommended: 'warn', strict: 'error'},
  {rule: alteredQuote, recommended: 'warn', strict: 'error'},
  {rule: boilerplate, recommended: 'error', strict: 'error'},
  {rule: suspectedBoilerplate, recommended: 'off', strict: 'warn'},
  {rule: recurringBoilerplate, recommended: 'off', strict: 'warn'},
  {rule: unattributedQuote, recommended: 'warn', strict: 'error'},
  {rule: carriedAttribution, recommended: 'off', strict: 'warn'},
  {rule: mismatchedQuoteMarks, recommended: 'warn', strict: 'error'},
  {rule: vagueSource, recommended: 'off', strict: 'warn'},
  {rule: emptyByline, recommended: 'error', strict: 'error'},
  {rule: missingProvenance, recommended: 'warn', strict: 'error'},
  {rule: inconsistentDate, recommended: 'warn', strict: 'error'},
  {rule: damagedText, recommended: 'warn', strict: 'error'}
]
