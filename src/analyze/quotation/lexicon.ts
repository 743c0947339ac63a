/** What a word of the grammar does in a sentence. */
export type Tag =
  | 'pronoun'
  | 'relative'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'auxiliary'
  | 'adverb'
  | 'time'
  /** A finite verb of saying, its bare form that may as well be a noun, and its participle: "said", "report", "saying". */
  | 'cue'
  | 'base'
  | 'saying'
  /** Any other verb, and its participle. */
  | 'verb'
  | 'gerund'

/** What the stage must know of a language. */
export type Lexicon = {
  readonly words: ReadonlyMap<string, Tag>
  /** The tag that the form of a word gives, where the word is not listed. */
  guess(word: string): Tag | undefined
  /** Pronouns that a hyphen joins to their verb: "dit-il". */
  readonly enclitics: ReadonlySet<string>
  /** Whether a subject may stand behind its verb anywhere, or be missing: "In Ostra sagte Holm". */
  readonly inverts: boolean
  /** Words that, with a capital at the start of a sentence, are no names. */
  readonly leads: RegExp
  /** Words that a full stop follows without ending the sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that begin with an apostrophe. */
  readonly elisions: ReadonlySet<string>
  /** What words are said or written in: "statement", "letter", "interview". */
  readonly occasions: ReadonlySet<string>
  /** The ways to lay words to a source without a verb: "according to". */
  readonly according: readonly (readonly string[])[]
  /** The same, where they stand right behind the quotation alone: "so Holm". */
  readonly behind: readonly (readonly string[])[]
}

/** The words of a list that white space parts. */
export function listed(words: string): string[] {
  return words.trim().split(/\s+/)
}

/** The tags of the words of a grammar; of a word in two lists the first holds. */
export function tagged(lists: Readonly<Partial<Record<Tag, string>>>): Map<string, Tag> {
  const words = new Map<string, Tag>()
  for (const [tag, list] of Object.entries(lists) as [Tag, string][]) {
    for (const word of listed(list)) if (!words.has(word)) words.set(word, tag)
  }
  return words
}
