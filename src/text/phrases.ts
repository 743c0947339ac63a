import type {Span} from './span.ts'

/** A word of a sentence: lower-cased, with its place, whether it was capitalised, and whether a mark parts it from the word before. */
export type Token = Span & {readonly word: string; readonly capital: boolean; readonly apart: boolean}

/** One step of a phrase: the words that it accepts, whether it may be left out, and how often it may repeat. */
type Step = {
  readonly words: ReadonlySet<string>
  readonly any: boolean
  readonly name: boolean
  readonly least: number
  readonly most: number
}

/** A phrase to look for in sentences. */
export type Phrase = readonly Step[]

/** The longest run of words that a repeated step takes. */
const longestRun = 4

/**
 * A phrase in short: steps are parted by spaces and the words of a step by `|`; `?` after a step lets it be left out, `*`
 * lets it repeat up to four times or be left out, `~` stands for any word without a capital and `^` for any with one. No
 * mark of punctuation may stand inside a phrase.
 */
export function toPhrase(short: string): Phrase {
  return short.split(' ').map((step) => {
    const mark = step.at(-1)
    const words = (mark === '?' || mark === '*' ? step.slice(0, -1) : step).split('|')
    const least = mark === '?' || mark === '*' ? 0 : 1
    return {
      words: new Set(words),
      any: words.includes('~'),
      name: words.includes('^'),
      least,
      most: mark === '*' ? longestRun : 1
    }
  })
}

/** How many tokens from a place on the first of some phrases takes that stands there; 0 where none does. */
export function findPhrase(phrases: readonly Phrase[], tokens: readonly Token[], from: number): number {
  for (const phrase of phrases) {
    const length = matchPhrase(phrase, tokens, from)
    if (length) return length
  }
  return 0
}

/** How many tokens from a place on the steps of a phrase take, as few as they can; nothing where they do not stand there. */
function matchPhrase(
  phrase: Phrase,
  tokens: readonly Token[],
  from: number,
  step = 0,
  first = from
): number | undefined {
  const wanted = phrase[step]
  if (!wanted) return 0
  for (let taken = 0; taken <= wanted.most; taken++) {
    const rest = taken < wanted.least ? undefined : matchPhrase(phrase, tokens, from + taken, step + 1, first)
    if (rest !== undefined) return taken + rest
    const token = tokens[from + taken]
    if (!token || (token.apart && from + taken > first) || !accepts(wanted, token)) return undefined
  }
  return undefined
}

function accepts({words, any, name}: Step, {word, capital}: Token): boolean {
  return words.has(word) || (capital ? name : any)
}
