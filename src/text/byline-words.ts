const many = 'en de fr es pt it nl ru'

/** The languages in which these words open a byline, and are no other word: a Danish "par" is a couple. */
const spoken: Readonly<Record<string, string>> = {
  by: many,
  'written by': many,
  author: many,
  von: 'de',
  par: 'fr',
  por: 'es pt',
  di: 'it',
  door: 'nl',
  автор: 'ru'
}

/** Words that open a byline. */
export const bylineOpenings = ['By', 'Written by', 'Author', 'Von', 'Par', 'Por', 'Di', 'Door', 'Автор']

/** Names in bylines that are nobody. */
export const nobodies = [
  'admin',
  'administrator',
  'anonymous',
  'author',
  'contributor',
  'desk',
  'editor',
  'editors',
  'guest',
  'guest author',
  'guest writer',
  'n/a',
  'news desk',
  'newsroom',
  'none',
  'null',
  'redaktion',
  'staff',
  'staff report',
  'staff reporter',
  'staff reports',
  'staff writer',
  'staff writers',
  'undefined',
  'unknown',
  'user',
  'web desk',
  'webmaster'
]

/** Whether a word, folded, may open a byline in a language. A word that is not known here holds in any, as in a language that is not known. */
export function opensByline(word: string, language: string | undefined): boolean {
  return language === undefined || (spoken[word]?.split(' ').includes(language) ?? true)
}
