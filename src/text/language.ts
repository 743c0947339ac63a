import {rememberLast} from './memory.ts'

/** Languages by the names that a header may give them. */
const names: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['german', 'de'],
  ['deutsch', 'de'],
  ['french', 'fr'],
  ['français', 'fr'],
  ['spanish', 'es'],
  ['español', 'es']
])

/** The primary subtag of a language as BCP 47 writes it: `en` for "en-GB", "en_US", "eng" and "English". */
export const toPrimary = rememberLast(foldTag, 16)

function foldTag(tag: string): string {
  const [first = ''] = tag.trim().toLowerCase().split(/[-_ ]/u)
  return names.get(first) ?? (/^[a-z]{2,3}$/u.test(first) ? toShort(first) : first)
}

/** Whether a text is read as English: its language is, or is not known. */
export function isEnglish(tag: string | undefined): boolean {
  return tag === undefined || toPrimary(tag) === 'en'
}

/** The code of two letters where there is one: "deu" and "cmn" are `de` and `zh`. */
function toShort(code: string): string {
  return Intl.getCanonicalLocales(code)[0]?.split('-')[0] ?? code
}
