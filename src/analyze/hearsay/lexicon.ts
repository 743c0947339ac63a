import type {HearsayKind} from '../../model/document.ts'

/**
 * How a language lays a claim to nobody, and how to somebody. Phrases are those of `text/phrases.ts`, with two signs more:
 * `{list}` stands for the words of a list, and `!` before a step says that a sentence without one of its words need not be read.
 */
export type Lexicon = {
  /** Words by the name of their list, parted by white space. */
  readonly lists: Readonly<Record<string, string>>
  /** Claims laid to nobody, unless a name answers for them, or the reader knows who or what is meant. */
  readonly claims: Readonly<Record<HearsayKind, readonly string[]>>
  /** Phrases that name nobody whatever stands around them. */
  readonly hedges: readonly string[]
  /** The names of lists whose words are no names, whatever their letters, and may be anybody even behind an article. */
  readonly nameless: readonly string[]
  /** The names of lists whose words are no names, and mean somebody the reader knows behind an article. */
  readonly common: readonly string[]
  /** Words that add to those who are named before, and what joins them: "Mira Holt and others". */
  readonly joined: {readonly of: string; readonly by: string}
  /** What lays a claim to a name, wherever it stands in a sentence. */
  readonly attributions: readonly string[]
  /** A name that does something; not one that a preposition ties to others. */
  readonly speaking: readonly string[]
  /** Verbs that lay what stands before them to the name behind, where a mark parts them from it: `“…,” said Mira Holt`. */
  readonly inverted: readonly string[]
  /** What answers for a claim right behind it. */
  readonly answers: readonly string[]
  readonly prepositions: string
  /** Words that begin a sentence with a capital and name nobody. */
  readonly openers: string
  /** Words that point to what the reader knows. */
  readonly definite: string
  /** Words that make no claim of what stands before them: "believed to be". */
  readonly voids: string
  /** An apostrophe ends a word: "l’AFP". */
  readonly elides?: true
  /** Every noun has a capital. */
  readonly isCapitalised?: true
}

/** Days and months are no names, in any language. */
export const calendar = `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember`
