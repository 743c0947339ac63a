import {defineRule, excerpt, integer, texts, toPrimary} from '../src/rule.ts'

const english = 'en de fr es pt it nl ru'

/** The languages in which these words open a byline, and are no other word: a Danish "par" is a couple. */
const spoken: Readonly<Record<string, string>> = {
  by: english,
  'written by': english,
  author: english,
  von: 'de',
  par: 'fr',
  por: 'es pt',
  di: 'it',
  door: 'nl',
  автор: 'ru'
}

export default defineRule({
  id: 'empty-byline',
  about: 'A byline that names nobody',
  scope: 'document',
  options: {
    openings: texts('Words that open a byline', [
      'By',
      'Written by',
      'Author',
      'Von',
      'Par',
      'Por',
      'Di',
      'Door',
      'Автор'
    ]),
    nobody: texts('Names that are nobody', [
      'admin',
      'administrator',
      'anonymous',
      'author',
      'n/a',
      'none',
      'null',
      'staff',
      'undefined',
      'unknown',
      'user'
    ]),
    maxLength: integer('Longest block that can be a byline, in UTF-16 units', 200, 10)
  },

  *check({document: {text, header, analysis}, options}) {
    const language = header.language && toPrimary(header.language.value)
    const openings = options.openings.map(fold).filter((one) => isSpoken(one, language))
    const firsts = new Set(openings.map(toFirstWord))
    const nobody = new Set(options.nobody.map(fold))
    for (const {start, end} of analysis.blocks) {
      if (end - start > options.maxLength) continue

      const line = text.slice(start, end).trim()
      if (!firsts.has(fold(toFirstWord(line)))) continue
      const name = toName(line, openings)
      if (name === undefined || !isNobody(name, nobody)) continue
      yield {span: {start, end}, message: `The byline names nobody: ${excerpt(text, {start, end})}`}
    }
  }
})

/** A word that is not known here is the user's own, and holds in any language. */
function isSpoken(opening: string, language: string | undefined): boolean {
  return language === undefined || (spoken[opening]?.split(' ').includes(language) ?? true)
}

/** Most lines open with no word of a byline, and need no second look. */
function toFirstWord(line: string): string {
  return line.slice(0, line.search(/[\s:,;|]|$/u))
}

/** What follows the words that open a byline; nothing where the line opens with none. */
function toName(line: string, openings: readonly string[]): string | undefined {
  const words = line.replace(/\s+/gu, ' ')
  const folded = words.toLowerCase()
  const opening = openings.find((one) => folded.startsWith(one) && /^(?:$|[ :,;|])/u.test(folded.slice(one.length)))
  return opening === undefined ? undefined : words.slice(opening.length).replace(/^ ?:/u, '').trim()
}

/** Nothing at all, punctuation where a name should stand, the "and" between two missing names, or a name that is none. */
function isNobody(name: string, nobody: ReadonlySet<string>): boolean {
  if (name === '' || /^[,;|•/–—-]/u.test(name) || /^(?:and|und|et|y|e|en)(?:$|\s+\p{Lu})/u.test(name)) return true
  const [first = ''] = name.split(/[,|•–—]|\s-\s/u)
  return nobody.has(fold(first))
}

function fold(name: string): string {
  return name.trim().toLowerCase()
}
