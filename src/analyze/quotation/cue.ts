import type {Token} from './tokens.ts'

/** Whether a token is a verb that can be the main verb of a clause. */
export function isFiniteVerb(token: Token | undefined): boolean {
  return token?.tag === 'cue' || token?.tag === 'verb' || token?.tag === 'auxiliary'
}

/** Whether a token is a finite verb of saying where it stands, not a noun of the same form. */
export function isCue(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at]?.tag
  if (tag === 'cue') return !isNoun(tokens, at)
  return tag === 'base' && isBareVerb(tokens, at)
}

/** A bare form is a verb behind a plural, "to", an auxiliary or a pronoun: "officials say", not "the report". */
function isBareVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  switch (before?.tag) {
    case 'pronoun':
    case 'relative':
    case 'auxiliary':
    case 'adverb':
      return true
    case 'conjunction':
    case 'comma':
      return before.role !== 'or'
    case 'preposition':
      return before.role === 'infinitive'
    case 'name':
    case 'word':
      return (isPlural(before.word) && !isSingular(tokens, at - 1)) || isJoined(tokens, at - 1)
    default:
      return false
  }
}

/** A verb form behind a determiner, a preposition or a possessive is a noun: "the report", "Ostra's claims". */
function isNoun(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (before === undefined) return false
  if (before.tag === 'determiner') return !(isQuantity(before) && isPast(tokens[index]))
  if (before.tag === 'number') return /^[\d.,]+$/.test(before.word)
  if (before.tag === 'preposition') return before.role !== 'infinitive'
  return (before.tag === 'name' || before.tag === 'word') && /'s?$/.test(before.word)
}

/** "Some cheered", "one said": these stand for a noun where a past form follows. */
function isQuantity({role}: Token): boolean {
  return role === 'some' || role === 'one'
}

function isPast(token: Token | undefined): boolean {
  return token?.role === 'past' || token?.role === 'asked'
}

/** Whether a word looks like a plural: its ending, or one of the few without it. */
export function isPlural(word: string): boolean {
  return /[^s']s$|people$|police$|men$|media$/.test(word)
}

/** "A Lunds report" is one report, whatever the name before it ends in. */
function isSingular(tokens: readonly Token[], last: number): boolean {
  let at = last
  while (at > last - 5 && (tokens[at]?.tag === 'name' || tokens[at]?.tag === 'word' || tokens[at]?.tag === 'number'))
    at--
  return tokens[at]?.role === 'a'
}

/** "Ines Holm and Per Lund write": the name before the verb is joined to another. */
function isJoined(tokens: readonly Token[], last: number): boolean {
  let at = last
  while (tokens[at]?.tag === 'name') at--
  return at < last && tokens[at]?.tag === 'conjunction' && tokens[at - 1]?.tag === 'name'
}
