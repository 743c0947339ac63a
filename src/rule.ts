import type {Options} from './model/option.ts'
import type {ArchiveRule, TextRule, TreeRule} from './model/rule.ts'

export type {AlteredQuotation, Archive, Copy, OtherPlace, Recurrence} from './model/archive.ts'
export type {DoubtfulDate, Field, Header, Known} from './model/article.ts'
export {type CopiedPlace, toCopiedPlaces} from './model/copied-places.ts'
export {toCredited} from './model/credited.ts'
export {
  type Block,
  type Boilerplate,
  type Category,
  type Credit,
  categories,
  type Document,
  type Hearsay,
  hearsayKinds,
  type Quote,
  type Repeat
} from './model/document.ts'
export {describeEarlier, describeFurther, isOfSameOutlet} from './model/earlier.ts'
export type {Edit, Finding, Place} from './model/finding.ts'
export {headerFields} from './model/header.ts'
export {anything, choices, day, flag, integer, number, texts} from './model/option.ts'
export {isSameOutlet} from './model/outlet.ts'
export type {
  ArchiveRule,
  DocumentRule,
  ListedRule,
  Rule,
  RulePlugin,
  Severity,
  TextRule,
  TreeRule
} from './model/rule.ts'
export {mayBeTitle, type Template, toTemplates} from './model/templates.ts'
export {bylineOpenings, nobodies, opensByline} from './text/byline-words.ts'
export {describeChanges, listChanges} from './text/changes.ts'
export {type CitedDay, toCitedDays} from './text/cited-days.ts'
export {type Damage, damageKinds, findDamage} from './text/damage.ts'
export {daysBetween, isLater} from './text/date.ts'
export {toDateline} from './text/dateline.ts'
export {toLinesOf} from './text/deletion.ts'
export {isFirstPerson} from './text/first-person.ts'
export {toGaps} from './text/gaps.ts'
export {isEnglish, toPrimary} from './text/language.ts'
export {toIsoDay} from './text/named-day.ts'
export {findPhrase, type Phrase, type Token, toPhrase} from './text/phrases.ts'
export {countPlainWords, mayHoldPlainWords} from './text/plain-words.ts'
export {excerpt, quoted} from './text/printable.ts'
export {isPronoun} from './text/pronouns.ts'
export {type Rewording, toRewording} from './text/rewordings.ts'
export {toSentences} from './text/sentences.ts'
export {overlaps, type Span, toCover, toFirstLine} from './text/span.ts'
export {countWords, toWords} from './text/words.ts'

/** Gives back the rule, its options inferred and its scope held against what it uses. */
export function defineRule<const Spec extends Options>(rule: TextRule<Spec>): TextRule<Spec>
export function defineRule<const Spec extends Options>(rule: TreeRule<Spec>): TreeRule<Spec>
export function defineRule<const Spec extends Options>(rule: ArchiveRule<Spec>): ArchiveRule<Spec>
export function defineRule<Written extends TextRule | TreeRule | ArchiveRule>(rule: Written): Written {
  return rule
}
