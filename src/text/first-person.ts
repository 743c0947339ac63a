/** English, German, French and Spanish; "I" and the pronouns of a script are whole words. */
const pronoun =
  /(?<![\p{L}\p{N}])(?:I|[Mm]e|[Mm]y|[Ww]e|[Oo]urs?|[Ii]ch|[Mm]ich|[Ww]ir|[Jj]e|[Nn]ous|[Yy]o|[Nn]osotr[oa]s)(?![\p{L}\p{N}])/u
const post = /\(@\w|https?:\/\/t\.co\/|pic\.twitter\.com\//u

/** Whether somebody speaks in a text for himself, as in a speech, a letter or a post, and not as reports do. */
export function isFirstPerson(text: string): boolean {
  return pronoun.test(text) || post.test(text)
}
