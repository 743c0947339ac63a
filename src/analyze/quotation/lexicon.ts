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
  /**
   * A finite verb of saying, its bare form that may as well be a noun, and its participle: "said", "report", "saying".
   */
  | 'cue'
  | 'base'
  | 'saying'
  /** Any other verb, and its participle. */
  | 'verb'
  | 'gerund'
  /** A word of no grammar, listed for its role. */
  | 'word'

/** What sets a word apart from others of its tag, where the reading of a sentence turns on it. */
export type Role =
  /** "that", and "that" only: it leads in to a clause or to a relative clause. */
  | 'that'
  | 'as'
  | 'and'
  | 'or'
  /** "to" before a verb. */
  | 'infinitive'
  | 'with'
  | 'by'
  /** Prepositions that bind to the noun before them, and the one of them that names where words come from. */
  | 'of'
  | 'from'
  /** Prepositions that bind to the verb. */
  | 'loose'
  | 'in'
  | 'during'
  | 'be'
  /** Verbs of saying whose passive names no speaker: "was asked"; other past forms. */
  | 'asked'
  | 'past'
  /** Determiners and pronouns: "a", "one", "some", "those", "she". */
  | 'a'
  | 'one'
  | 'some'
  | 'other'
  | 'person'
  /** What words are written or said in, and where they are said. */
  | 'document'
  | 'occasion'

/** A word that the lexicon knows. */
export type Entry = {readonly tag: Tag; readonly role?: Role}

/** What the stage must know of a language. */
export type Lexicon = {
  readonly words: ReadonlyMap<string, Entry>
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
  /** The ways to lay words to a source without a verb; `…` stands for a source before their end: "in … words". */
  readonly according: readonly (readonly string[])[]
  /** The same, where they stand right behind the quotation alone: "so Holm". */
  readonly behind: readonly (readonly string[])[]
}

/** The words of a list that white space parts. */
export function listed(words: string): string[] {
  return words.trim().split(/\s+/)
}

type Lists<Name extends string> = Readonly<Partial<Record<Name, string>>>

/** The entries of a grammar: its words by their tags, some with a role; of a word in two lists the first holds. */
export function toEntries(tags: Lists<Tag>, roles: Lists<Role> = {}): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const [tag, list] of Object.entries(tags) as [Tag, string][]) {
    for (const word of listed(list)) if (!entries.has(word)) entries.set(word, {tag})
  }
  for (const [role, list] of Object.entries(roles) as [Role, string][]) {
    for (const word of listed(list)) entries.set(word, {tag: entries.get(word)?.tag ?? 'word', role})
  }
  return entries
}
