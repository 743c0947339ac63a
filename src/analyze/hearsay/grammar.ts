import type {HearsayKind} from '../../model/document.ts'
import {type Phrase, toPhrase} from '../../text/phrases.ts'
import {type Hints, toHints} from './hints.ts'
import {calendar, type Lexicon} from './lexicon.ts'

/** A phrase that lays a claim to nobody, and of what kind the nobody is. */
export type Claim = {readonly kind: HearsayKind; readonly phrases: readonly Phrase[]}

/** A lexicon, ready to be held against sentences. */
export type Grammar = {
  readonly hints: Hints
  /** The words that claims and hedges begin with. */
  readonly starts: ReadonlySet<string>
  readonly hedges: readonly Phrase[]
  readonly claims: readonly Claim[]
  readonly attributions: readonly Phrase[]
  readonly speaking: readonly Phrase[]
  readonly inverted: readonly Phrase[]
  /** The words that these begin with. */
  readonly reporting: ReadonlySet<string>
  readonly answers: readonly Phrase[]
  readonly nameless: ReadonlySet<string>
  readonly joined: {readonly of: ReadonlySet<string>; readonly by: ReadonlySet<string>}
  /** Words that are no names though they have a capital: anywhere, and where a sentence begins. */
  readonly common: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly voids: ReadonlySet<string>
  readonly elides: boolean
  readonly isCapitalised: boolean
}

/** Reads the phrases and lists of a language. */
export function toGrammar(lexicon: Lexicon): Grammar {
  const {lists, claims, hedges} = lexicon
  const vague = [...Object.values(claims).flat(), ...hedges]
  const read = (phrases: readonly string[]) =>
    phrases.map((phrase) => toPhrase(fill(phrase, lists).replaceAll('!', '')))
  const ofLists = (names: readonly string[]) => toWordSet(names.map((name) => lists[name] ?? '').join(' '))
  const nameless = ofLists(lexicon.nameless)
  return {
    hints: toHints(vague.flatMap((phrase) => toHintsOf(fill(phrase, lists).split(' ')))),
    starts: new Set(vague.flatMap((phrase) => toStarts(fill(phrase, lists).replaceAll('!', '').split(' ')))),
    hedges: read(hedges),
    claims: (Object.keys(claims) as HearsayKind[]).map((kind) => ({kind, phrases: read(claims[kind])})),
    attributions: read(lexicon.attributions),
    speaking: read(lexicon.speaking),
    inverted: read(lexicon.inverted),
    reporting: new Set(lexicon.inverted.flatMap((phrase) => toStarts(fill(phrase, lists).split(' ')))),
    answers: read(lexicon.answers),
    nameless,
    joined: {of: toWordSet(lexicon.joined.of), by: toWordSet(lexicon.joined.by)},
    common: new Set([...nameless, ...ofLists(lexicon.common), ...toWordSet(calendar)]),
    openers: toWordSet(lexicon.openers),
    prepositions: toWordSet(lexicon.prepositions),
    definite: toWordSet(lexicon.definite),
    voids: toWordSet(lexicon.voids),
    elides: lexicon.elides ?? false,
    isCapitalised: lexicon.isCapitalised ?? false
  }
}

/** Puts the words of lists in the places of their names. */
function fill(phrase: string, lists: Lexicon['lists']): string {
  return phrase.replace(/\{(\w+)\}/gu, (_, name: string) => (lists[name] ?? '').trim().replace(/\s+/gu, '|'))
}

/** The words of the step that has a `!` before it, and those that may stand before them; nothing of these where any may. */
function toHintsOf(steps: readonly string[]): readonly (readonly [string, readonly string[] | undefined])[] {
  const place = steps.findIndex((step) => step.startsWith('!'))
  const before: string[] = []
  let step = place - 1
  for (; step >= 0; step--) {
    before.push(...toWordsOf(steps[step]))
    if (!isOptional(steps[step])) break
  }
  const isOpen = step < 0 || before.some((word) => word === '~' || word === '^')
  return toWordsOf(steps[place]?.slice(1)).map((word) => [word, isOpen ? undefined : before])
}

/** The words of the steps that a phrase may begin with. */
function toStarts(steps: readonly string[]): readonly string[] {
  const [first = '', ...others] = steps
  return [...toWordsOf(first), ...(isOptional(first) ? toStarts(others) : [])]
}

function toWordsOf(step = ''): readonly string[] {
  return step.replace(/[?*]$/u, '').split('|')
}

function isOptional(step = ''): boolean {
  return /[?*]$/u.test(step)
}

function toWordSet(words: string): ReadonlySet<string> {
  return new Set(words.match(/\S+/gu))
}
