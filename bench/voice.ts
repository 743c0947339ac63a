import {pickWord, toVocabulary} from './vocabulary.ts'

/** Makes words, names and sentences as a newspaper would have them. */
export type Voice = {
  word(): string
  name(): string
  /** Words in a row, some with a comma behind them. */
  clause(words: number): string
  /** A statement, or now and then a quotation, with its full stop. */
  sentence(): string
}

const vocabularySize = 60_000
/** Names are made of words from this rank on. */
const rare = 4_000
const quoted = 0.15

/** Speech as news text has it, with its source before, behind or within it, in a pronoun, or nowhere. */
const quotations: readonly ((say: () => string, name: () => string) => string)[] = [
  (say, name) => `“${capital(say())},” said ${name()}.`,
  (say, name) => `“${capital(say())},” said ${name()}, the group’s spokesman.`,
  (say, name) => `“${capital(say())},” ${name()} told reporters. “${capital(say())}.”`,
  (say, name) => `${name()} said: “${capital(say())}.”`,
  (say, name) => `"${capital(say())}," ${name()} said.`,
  (say, name) => `According to ${name()}, “${say()}.”`,
  (say) => `“${capital(say())},” she said.`,
  (say) => `‘${capital(say())},’ he added.`,
  (say) => `“${capital(say())}.”`
]

/** A voice that says the same for the same random numbers. */
export function toVoice(random: () => number): Voice {
  const vocabulary = toVocabulary(vocabularySize, random)
  const word = () => pickWord(vocabulary, random)
  const name = () => [0, 0].map(() => capital(pickFrom(vocabulary, rare, random))).join(' ')
  const clause = (words: number) =>
    Array.from({length: words}, () => word() + (random() < 0.06 ? ',' : ''))
      .join(' ')
      .replace(/,$/, '')
  const say = () => clause(8 + Math.floor(random() * 24))
  const quote = () => quotations[Math.floor(random() * quotations.length)]?.(say, name) ?? ''
  return {word, name, clause, sentence: () => (random() < quoted ? quote() : `${capital(say())}.`)}
}

function pickFrom(vocabulary: readonly string[], first: number, random: () => number): string {
  return vocabulary[first + Math.floor(random() * (vocabulary.length - first))] ?? 'Ostra'
}

/** A text with its first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
