/** English, German, French and Spanish; "I" and the pronouns of a script are whole words. Asked at one place at a time. */
const pronoun =
  /(?<![\p{L}\p{N}])(?:I|[Mm]e|[Mm]y|[Ww]e|[Oo]urs?|[Ii]ch|[Mm]ich|[Ww]ir|[Jj]e|[Nn]ous|[Yy]o|[Nn]osotr[oa]s)(?![\p{L}\p{N}])/uy
const post = /\(@\w|https?:\/\/t\.co\/|pic\.twitter\.com\//u

/** Whether somebody speaks in a text for himself, as in a speech, a letter or a post, and not as reports do. */
export function isFirstPerson(text: string): boolean {
  return holdsPronoun(text) || post.test(text)
}

/** What a pronoun begins with and goes on with, and what it may not stand behind: most places need no closer look. */
const opening = toUnits('ImMwWoOijJnNyY')
const following = toUnits('ecyiuo')
const joining = toUnits('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')

function toUnits(characters: string): Uint8Array {
  const units = new Uint8Array(0x10000)
  for (const character of characters) units[character.charCodeAt(0)] = 1
  return units
}

function holdsPronoun(text: string): boolean {
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (opening[unit] === 1 && joining[before] === 0 && goesOn(unit, text.charCodeAt(at + 1))) {
      pronoun.lastIndex = at
      if (pronoun.test(text)) return true
    }
    before = unit
  }
  return false
}

function goesOn(unit: number, next: number): boolean {
  return unit === 0x49 || following[next] === 1
}
