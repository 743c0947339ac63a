import {
  bylineOpenings,
  defineRule,
  excerpt,
  integer,
  type Known,
  nobodies,
  opensByline,
  quoted,
  texts,
  toFirstLine,
  toPrimary
} from '../src/rule.ts'

export default defineRule({
  id: 'empty-byline',
  about: 'A byline that names nobody',
  scope: 'document',
  options: {
    openings: texts('Words that open a byline', bylineOpenings),
    nobody: texts('Names that are nobody', nobodies),
    allow: texts('Names that are nobody elsewhere, and somebody in this archive'),
    maxLength: integer('Longest block that can be a byline, in UTF-16 units', 200, 10)
  },

  *check({document: {text, header, analysis}, options}) {
    const language = header.language && toPrimary(header.language.value)
    const openings = options.openings.map(fold).filter((one) => opensByline(one, language))
    const firsts = new Set(openings.map(toFirstWord))
    const allowed = new Set(options.allow.map(fold))
    const nobody = new Set(options.nobody.map(fold).filter((name) => !allowed.has(name)))
    const named = toDeclared(header.byline)
    if (named.length > 0 && named.every((name) => isNobody(withoutBy(name), nobody))) {
      const span = toFirstLine(text, analysis.blocks[0])
      yield {span, message: `The byline in the header names nobody: ${quoted(named.join(', '))}`}
    }
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

/** The names that stand elsewhere than in the text. */
function toDeclared(byline: readonly Known<string>[] = []): readonly string[] {
  return byline.filter(({from}) => from !== 'text').map(({value}) => value.trim())
}

function withoutBy(name: string): string {
  return name.replace(/^by(?:\s+|$)/iu, '')
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
  return nobody.has(fold(first)) || nobody.has(fold(first.replace(/\.\s*$/u, '')))
}

function fold(name: string): string {
  return name.trim().toLowerCase()
}
