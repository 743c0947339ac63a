import {paragraph} from './stories.ts'

/** It asks for a byline, and for articles of which no earlier one is the same. */
export const settings = '{"root": true, "rules": {"empty-byline": "error", "duplicate-document": "error"}}'

/** A story that an archive can print again. */
export const story = [500, 501, 502].map(paragraph).join('\n\n')

/** An archive of three articles, two of them with a fault of their own. */
export const files = {
  '.lintrc.json': settings,
  'a.txt': 'By\n\nThe dam held.\n',
  'b.txt': 'By\n\nThe ferry sank.\n',
  'late.txt': story
}
