import type {Header} from '../../src/model/article.ts'
import type {Document} from '../../src/model/document.ts'
import type {Finding} from '../../src/model/finding.ts'
import type {Rule} from '../../src/model/rule.ts'
import * as testing from '../../src/testing.ts'

export {mark} from '../../src/testing.ts'
export {withBrackets, withoutBrackets as strip} from '../../src/text/brackets.ts'

/** What a rule finds in one text. A rule that throws throws here too. */
export async function findings(
  rule: Rule,
  text: string,
  options: object = {},
  path = 'story.txt',
  header: Header = {}
): Promise<readonly Finding[]> {
  return (await testing.findings(rule, {[path]: {text, header}}, options))[path] ?? []
}

/** A text as rules see it. */
export function toDocument(text: string, path = 'story.txt', header: Header = {}): Document {
  return testing.toDocument(path, {text, header})
}
