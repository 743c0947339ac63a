import {choices, defineRule, type Field, type Header, headerFields, toFirstLine} from '../src/rule.ts'

export default defineRule({
  id: 'missing-provenance',
  about: 'A header without the fields that the archive requires',
  scope: 'document',
  options: {
    require: choices(
      'Fields that every article must have; none: outlet, published and url, where the archive says anything of its articles',
      headerFields,
      []
    )
  },

  *check({document: {text, header, isDeclared, analysis}, options}) {
    if (options.require.length === 0 && !isDeclared) return
    const required = options.require.length === 0 ? usual : options.require
    const missing = [...new Set(required)].filter((field) => !isGiven(header, field))
    if (missing.length === 0) return

    yield {span: toFirstLine(text, analysis.blocks[0]), message: `The header does not say ${list(missing)}`}
  }
})

const usual: readonly Field[] = ['outlet', 'published', 'url']

/** A date of which no day can be told is a fault of another kind, and no author is none. */
function isGiven(header: Header, field: Field): boolean {
  if (header.doubts?.some((doubt) => doubt.field === field)) return true
  const known = header[field]
  return known !== undefined && (!('length' in known) || known.length > 0)
}

const meanings: Readonly<Record<Field, string>> = {
  title: 'its title',
  outlet: 'which outlet printed it',
  byline: 'who wrote it',
  published: 'when it was published',
  modified: 'when it was modified',
  url: 'its address (url)',
  retrieved: 'when it was retrieved',
  licence: 'its licence',
  language: 'its language'
}

function list(fields: readonly Field[]): string {
  const said = fields.map((field) => meanings[field])
  const last = said.at(-1) ?? ''
  return said.length > 1 ? `${said.slice(0, -1).join(', ')} and ${last}` : last
}
