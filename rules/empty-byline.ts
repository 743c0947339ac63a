import {defineRule, excerpt, integer, texts} from '../src/rule.ts'

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

  *check({document: {text, analysis}, options}) {
    const openings = options.openings.map(fold)
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
